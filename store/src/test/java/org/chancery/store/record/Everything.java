// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Status;
import org.chancery.model.source.ErrorRates;
import org.chancery.model.source.Outlets;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;

/** All that can be asked of a record, as texts, to be compared with another one. */
final class Everything {
  private final RecordFile record;
  private final List<String> told = new ArrayList<>();

  private Everything(RecordFile record) {
    this.record = record;
  }

  static List<String> of(RecordFile record) {
    Everything everything = new Everything(record);
    everything.tell();
    return everything.told;
  }

  private void tell() {
    told.add(record.counts().toString());
    record.inputs().forEach(input -> told.add(input.toString()));
    record.coverage().forEach(span -> told.add(span.toString()));
    record.quarantine(0).forEach(problem -> told.add(problem.toString()));
    told.add(record.uncodedRelations().toString());
    told.add(record.naming().toString());
    told.add(record.volume(EnumSet.allOf(Status.class)).toString());
    record.slices().forEach(slice -> told.add(slice.toString()));
    record.writeEvents(EventQuery.ALL.withRejected(), ErrorRates.UNCHECKED, sink());
    record.writeActors(sink());
    record.withEvents(
        EventQuery.ALL,
        event -> {
          told.add(event.toString());
          told.add(record.origins(Set.of(event.event().id()), Outlets.bundled()).toString());
        });
    tellIncidents();
    record.withDyadMonths(DyadMonthQuery.ALL, month -> told.add(month.toString()));
  }

  private void tellIncidents() {
    for (boolean perEvent : List.of(true, false)) {
      IncidentQuery all =
          new IncidentQuery(Set.of(), Set.of(), EnumSet.allOf(Status.class), true, perEvent);
      record.incidents(all).forEach(incident -> told.add(incident.toString()));
    }
    ActorId belarus = new ActorId("BLR");
    for (String partner : List.of("POL", "RUS", "CHN")) {
      ActorId other = new ActorId(partner);
      record
          .incidents(IncidentQuery.between(belarus, other))
          .forEach(incident -> told.add(incident.toString()));
      record.withDyadMonths(
          DyadMonthQuery.between(belarus, other), month -> told.add(month.toString()));
      record.withEvents(
          new EventQuery(
              Optional.of(belarus),
              Optional.of(other),
              Optional.of(MadeRecord.period("2018-02-01", "2018-04-30")),
              Set.of(),
              Set.of(),
              Set.of(),
              false,
              0),
          event -> told.add(event.toString()));
    }
  }

  private TableSink sink() {
    return new TableSink() {
      @Override
      public void begin(List<Column> columns) {
        told.add(columns.toString());
      }

      @Override
      public void row(List<String> cells) {
        told.add(cells.toString());
      }

      @Override
      public void close() {}
    };
  }
}
