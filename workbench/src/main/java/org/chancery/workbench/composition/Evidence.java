// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.estimate.Interval;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.workbench.brief.Cell;
import org.chancery.workbench.brief.evidence.Quantity;
import org.chancery.workbench.brief.evidence.Reference;

/** Numbers with the events they rest on. */
final class Evidence {
  private final Map<Long, Set<EventId>> events = new TreeMap<>();
  private final Map<Long, Incident> incidents = new TreeMap<>();

  Evidence(Collection<Incident> all) {
    for (Incident incident : all) {
      events
          .computeIfAbsent(incident.number(), number -> new LinkedHashSet<>())
          .addAll(incident.events());
      incidents.putIfAbsent(incident.number(), incident);
    }
  }

  Incident incident(long number) {
    return Optional.ofNullable(incidents.get(number)).orElseThrow();
  }

  Reference of(Collection<Long> numbers) {
    List<EventId> ids = new ArrayList<>();
    numbers.forEach(number -> ids.addAll(events.getOrDefault(number, Set.of())));
    return Reference.to(ids);
  }

  Quantity count(Collection<Long> numbers) {
    return Quantity.count(Set.copyOf(numbers).size(), of(numbers));
  }

  /* A count of what incidents consist of, such as documents. */
  Quantity count(long value, Collection<Long> numbers) {
    return Quantity.count(value, of(numbers));
  }

  Quantity score(Estimate estimate, Collection<Long> numbers) {
    return within(Quantity.score(estimate.value(), 1, of(numbers)), estimate);
  }

  /* A sum without a sign of its own. */
  Quantity sum(Estimate estimate, Collection<Long> numbers) {
    BigDecimal value = BigDecimal.valueOf(estimate.value()).setScale(1, RoundingMode.HALF_EVEN);
    return within(Quantity.plain(value, "", of(numbers)), estimate);
  }

  /* Those of some incidents for which something holds. */
  List<Long> where(Collection<Long> numbers, Predicate<Incident> holds) {
    return numbers.stream().filter(number -> holds.test(incident(number))).toList();
  }

  Quantity share(Estimate estimate, Collection<Long> numbers) {
    return within(Quantity.share(estimate.value(), of(numbers)), estimate);
  }

  static boolean isConflictual(Incident incident) {
    return incident.act().quad().filter(quad -> !quad.cooperative()).isPresent();
  }

  private static Quantity within(Quantity quantity, Estimate estimate) {
    Quantity counted = quantity.from(estimate.n());
    return estimate
        .interval()
        .filter(interval -> !Double.isInfinite(interval.high()))
        .map(interval -> counted.within(interval.low(), interval.high(), percent(interval)))
        .orElse(counted);
  }

  private static int percent(Interval interval) {
    return (int) Math.round(interval.level() * 100);
  }

  Cell shareCell(Optional<Estimate> estimate, Collection<Long> numbers) {
    return estimate
        .<Cell>map(share -> new Cell.Amount(share(share, numbers)))
        .orElseGet(() -> new Cell.Absent(Cell.Why.NOT_APPLICABLE, "no incident to take it from"));
  }
}
