// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.time.Edtf;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/* 'fetch' in case.yaml: feeds that are fetched, of which there is one. */
final class FetchReading implements Reading<FetchUse> {
  static final List<String> KEYS = List.of("gdelt");
  static final List<String> GDELT_KEYS = List.of("from", "to", "about", "translation");

  private static final Reading<LocalDate> DAY = Readings.parsed(FetchReading::day, Reason.BAD_DATE);

  private final Reading<ActorId> party;

  /* Over those who can be asked about. */
  FetchReading(Reading<ActorId> party) {
    this.party = party;
  }

  @Override
  public Optional<FetchUse> read(Node node, Complaints complaints) {
    return Readings.mapping(KEYS, this::feed).read(node, complaints);
  }

  private Optional<FetchUse> feed(Fields fields) {
    return fields.required("gdelt", Readings.mapping(GDELT_KEYS, this::gdelt));
  }

  private Optional<FetchUse> gdelt(Fields fields) {
    Optional<LocalDate> from = fields.required("from", DAY);
    Optional<LocalDate> to = fields.optional("to", DAY);
    List<ActorId> about = fields.list("about", party);
    boolean translation = fields.optional("translation", Readings.truth()).orElse(false);
    if (from.isPresent() && to.filter(last -> last.isBefore(from.get())).isPresent()) {
      fields.complain(
          "to", Reason.BAD_DATE, "the last day is before the first", "Turn them round.");
    }
    return fields.ifSound(() -> new FetchUse(from.orElseThrow(), to, about, translation));
  }

  private static LocalDate day(String text) {
    return Edtf.parse(text)
        .day()
        .orElseThrow(() -> new IllegalArgumentException(Quoted.of(text) + " is not a single day"));
  }
}
