// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.progress.Progress;
import org.chancery.model.source.CoveredSpan;
import org.chancery.model.time.Period;
import org.chancery.store.fetch.MadeSlices;

/** A record in memory that is made of invented slices. */
final class MadeRecord implements AutoCloseable {
  private final Supplier<Path> folder;
  private final RecordFile record =
      RecordFile.inMemory(ActorRegistry.bundled(), Ontology.bundled());

  MadeRecord(Supplier<Path> folder) {
    this.folder = folder;
  }

  RecordFile record() {
    return record;
  }

  MadeSlices slices() {
    return new MadeSlices(folder.get());
  }

  ImportReport imported(MadeSlices slices) {
    return record.importSlices(
        new SliceBatch("a batch", slices.fetched(), slices::file), Progress.SILENT);
  }

  List<String> events() {
    List<String> events = new ArrayList<>();
    record.withEvents(EventQuery.ALL, event -> events.add(event.event().id().value()));
    return events;
  }

  List<Period> covered() {
    return record.coverage().stream().map(CoveredSpan::period).toList();
  }

  RecordedSlice slice(String name) {
    return record.slices().stream()
        .filter(one -> one.slice().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static Interest about(String... actors) {
    return new Interest(new TreeSet<>(Arrays.stream(actors).map(ActorId::new).toList()));
  }

  static Period period(String first, String last) {
    return new Period(LocalDate.parse(first), LocalDate.parse(last));
  }

  @Override
  public void close() {
    record.close();
  }
}
