// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.chancery.analysis.outlook.Deed;
import org.chancery.analysis.outlook.Question;
import org.chancery.analysis.outlook.Reason;
import org.chancery.analysis.outlook.Telling;
import org.chancery.model.actor.ActorId;

/** Puts reasons into words, and lays the events beside them that they count. */
final class Reasoning {
  private final FactBook book;
  private final Telling telling;

  Reasoning(FactBook book, Function<ActorId, String> names, int horizon) {
    this.book = book;
    this.telling =
        new Telling(
            number -> names.apply(book.actor(number)),
            relation -> Deed.of(book.type(relation)),
            LocalDate.EPOCH,
            horizon);
  }

  List<Because> of(Question question, int step, List<Reason> reasons) {
    EventsBehind events = new EventsBehind(book, step);
    return reasons.stream()
        .map(
            reason ->
                new Because(
                    reason,
                    telling.sentence(question, step, reason),
                    events.of(question, reason.family())))
        .toList();
  }
}
