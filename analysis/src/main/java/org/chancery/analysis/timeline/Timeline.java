// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.timeline;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Scope;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.Intensity;

/**
 * The incidents of a relation in order of date. Those whose date runs beyond the period are there
 * too, and marked.
 *
 * @param entries the incidents
 */
public record Timeline(List<Entry> entries) {
  public Timeline {
    entries = List.copyOf(entries);
  }

  /**
   * An incident on the timeline.
   *
   * @param incident the incident
   * @param score its score on the scale asked for, where it has one
   * @param placed whether its whole date lies in the period
   */
  public record Entry(Incident incident, Optional<BigDecimal> score, boolean placed) {
    public Entry {
      requireNonNull(incident, "incident");
      requireNonNull(score, "score");
    }

    /** How strong it is: the score without its sign; 0 where there is none. */
    public BigDecimal strength() {
      return score.map(BigDecimal::abs).orElse(BigDecimal.ZERO);
    }
  }

  /** The timeline of the relation with a counterpart. */
  public static Timeline of(Dealings dealings, Counterpart counterpart) {
    Scope scope = dealings.scope();
    return new Timeline(
        dealings.with(counterpart).stream()
            .map(
                incident ->
                    new Entry(
                        incident,
                        incident.act().on(scope.scale()).map(Intensity::value),
                        scope.holds(incident)))
            .toList());
  }

  /**
   * The strongest incidents, in order of date, for marking on a figure that has no room for all. Of
   * those alike the earlier are chosen.
   *
   * @param most how many at most
   */
  public Timeline strongest(int most) {
    BigDecimal[] strengths = entries.stream().map(Entry::strength).toArray(BigDecimal[]::new);
    return new Timeline(
        IntStream.range(0, strengths.length)
            .boxed()
            .sorted(Comparator.comparing((Integer place) -> strengths[place]).reversed())
            .limit(most)
            .sorted()
            .map(entries::get)
            .toList());
  }
}
