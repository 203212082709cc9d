// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.outlook;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;
import org.chancery.analysis.outlook.Family;
import org.chancery.analysis.outlook.Question;
import org.chancery.model.event.EventId;

/** Finds the events that reasons for the forecasts of one step count. */
final class EventsBehind {
  private static final int MONTH = 30;
  private static final int YEAR = 365;

  private final FactBook book;
  private final int step;
  private final List<Fact> lastMonth;

  EventsBehind(FactBook book, int step) {
    this.book = book;
    this.step = step;
    History past = book.history().before(step);
    this.lastMonth = past.from(step - MONTH).facts();
  }

  /**
   * The events of a reason, the latest first: of the same act those of the last year, of others
   * those of the last month. Of what either side does with others it is those of the type asked
   * about, of third parties those with the ones shared.
   */
  List<EventId> of(Question asked, Family family) {
    return switch (family) {
      case SAME -> book.events(asked, step - YEAR, step);
      case REVERSE, OTHERS, ANSWERS -> lately(fact -> family.counts(asked, fact));
      case SOURCE, TARGET ->
          lately(fact -> fact.relation() == asked.relation() && family.counts(asked, fact));
      case THIRD_PARTIES -> withShared(asked);
    };
  }

  private List<EventId> withShared(Question asked) {
    Set<Integer> shared = partners(asked.source());
    shared.retainAll(partners(asked.target()));
    return lately(
        fact ->
            Family.THIRD_PARTIES.counts(asked, fact)
                && (shared.contains(fact.source()) || shared.contains(fact.target())));
  }

  private Set<Integer> partners(int entity) {
    return lastMonth.stream()
        .filter(fact -> fact.source() == entity || fact.target() == entity)
        .map(fact -> fact.source() == entity ? fact.target() : fact.source())
        .collect(toCollection(HashSet::new));
  }

  private List<EventId> lately(Predicate<Fact> counted) {
    Set<EventId> events = new LinkedHashSet<>();
    for (int i = lastMonth.size() - 1; i >= 0; i--) {
      Fact fact = lastMonth.get(i);
      if (counted.test(fact)) {
        events.addAll(book.events(Question.of(fact), fact.step(), fact.step() + 1));
      }
    }
    return new ArrayList<>(events);
  }
}
