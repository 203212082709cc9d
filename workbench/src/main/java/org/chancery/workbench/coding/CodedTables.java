// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import static org.chancery.model.table.Column.integer;
import static org.chancery.model.table.Column.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.table.TableSink;
import org.chancery.text.coding.CodedEvent;
import org.chancery.text.coding.Reading;
import org.chancery.text.opinion.Opinion;

/** The tables that come of coding. */
final class CodedTables {
  private CodedTables() {}

  /**
   * The events, a line for each dyad.
   *
   * @param explained whether the reasons are wanted
   * @param opinions gives a second opinion on an event; empty where none is wanted
   */
  static CodingDesk.Output events(
      TableSink sink,
      ActorRegistry registry,
      boolean explained,
      Optional<Function<CodedEvent, Opinion>> opinions) {
    EventTable table = new EventTable(sink, new ActorCode(registry), explained, opinions);
    table.begin();
    return (document, reading) -> {
      EventNames names = new EventNames();
      for (CodedEvent event : reading.events()) {
        table.add(document, names.next(document.sha256(), event), event);
      }
    };
  }

  /**
   * The sentences with actors that gave no event.
   *
   * @param strangers gives the names in a sentence that the registry does not have
   */
  static CodingDesk.Output missed(TableSink sink, Function<String, List<String>> strangers) {
    sink.begin(
        List.of(
            text("document", "the document"),
            integer("sentence", "number of the sentence, from 1"),
            text("actors", "the actors named, parted by bars"),
            text("verbs", "its verbs, parted by bars"),
            text("unknown_names", "names that the registry does not have, with what they may be"),
            text("text", "the sentence")));
    return (document, reading) -> {
      for (Reading.Missed missed : reading.missed()) {
        sink.row(
            List.of(
                document.id(),
                Integer.toString(missed.sentence()),
                String.join("|", missed.actors()),
                String.join("|", missed.verbs()),
                String.join("|", strangers.apply(missed.text())),
                missed.text()));
      }
    };
  }
}
