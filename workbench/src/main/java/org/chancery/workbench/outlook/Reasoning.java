// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chancery.analysis.outlook.Deed;
import org.chancery.analysis.outlook.Question;
import org.chancery.analysis.outlook.Reason;
import org.chancery.analysis.outlook.Telling;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.EventId;
import org.chancery.model.ontology.EventType;

/** Puts reasons into words, and lays the events beside them that they count. */
final class Reasoning {
  private static final int MONTH = 30;
  private static final int YEAR = 365;

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
    return reasons.stream()
        .map(
            reason ->
                new Because(
                    reason,
                    telling.sentence(question, step, reason),
                    events(question, step, reason)))
        .toList();
  }

  private List<EventId> events(Question asked, int step, Reason reason) {
    Question turned = asked.turned();
    return switch (reason.family()) {
      case SAME -> book.events(asked, step - YEAR, step);
      case REVERSE -> book.events(turned, step - MONTH, step);
      case OTHERS -> others(asked, step);
      case ANSWERS -> others(turned, step);
      case SOURCE, TARGET, THIRD_PARTIES -> List.of();
    };
  }

  /* What the source of a question did to its target, but for what it asks about. */
  private List<EventId> others(Question asked, int step) {
    return IntStream.range(0, EventType.values().length)
        .filter(relation -> relation != asked.relation())
        .mapToObj(relation -> new Question(asked.source(), relation, asked.target()))
        .flatMap(question -> book.events(question, step - MONTH, step).stream())
        .distinct()
        .toList();
  }
}
