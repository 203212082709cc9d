// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.estimate.RateRatio;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Edtf;

/**
 * What moved in the relations of the focus actor.
 *
 * @param windows the parts of the period that were compared
 * @param movements those that moved first, then those with most incidents, then by id
 * @param comparisons how many comparisons the q-values allow for
 * @param overall the ratio for all incidents of all relations together: where the whole record
 *     grew, most relations rise with it; empty if the windows cannot be compared
 */
public record Movements(
    Windows windows, List<Movement> movements, int comparisons, Optional<RateRatio> overall) {
  private static final Comparator<Movement> MOVED_FIRST =
      Comparator.comparing((Movement movement) -> movement.heading() == Heading.STEADY)
          .thenComparing(Comparator.comparingInt(Movement::incidents).reversed())
          .thenComparing(Movement::counterpart);

  public Movements {
    requireNonNull(windows, "windows");
    requireNonNull(overall, "overall");
    movements = List.copyOf(movements);
  }

  /** What moved in the relation with each partner. */
  public static Movements of(Dealings dealings, Windows windows) {
    return of(dealings, windows, dealings.partners().stream().map(Counterpart::of).toList());
  }

  /**
   * What moved in some relations.
   *
   * @param relations the counterparts; the more there are, the more a single one has to show
   * @throws IllegalArgumentException if the windows reach beyond the period of the dealings
   */
  public static Movements of(
      Dealings dealings, Windows windows, Collection<Counterpart> relations) {
    Scope scope = dealings.scope();
    if (!scope.period().contains(windows.span())) {
      throw new IllegalArgumentException(windows.span() + " is not in " + scope.period());
    }
    List<Counterpart> distinct = relations.stream().distinct().sorted().toList();
    return Comparability.obstacle(scope.coverage(), windows)
        .map(reason -> described(dealings, windows, distinct, reason))
        .orElseGet(() -> compared(dealings, windows, distinct));
  }

  private static Movements compared(
      Dealings dealings, Windows windows, List<Counterpart> relations) {
    Comparison comparison = new Comparison(dealings.scope(), windows);
    List<Relation> raw =
        relations.stream().map(relation -> Relation.of(comparison, dealings, relation)).toList();
    Adjustment adjustment = Adjustment.of(raw);
    List<Incident> all = dealings.all().stream().filter(comparison::counts).toList();
    return new Movements(
        windows,
        raw.stream()
            .map(relation -> relation.judged(comparison, windows, adjustment))
            .sorted(MOVED_FIRST)
            .toList(),
        adjustment.comparisons(),
        Optional.of(
            comparison.ratio(
                Comparison.in(windows.earlier(), all), Comparison.in(windows.later(), all))));
  }

  private static Movements described(
      Dealings dealings, Windows windows, List<Counterpart> relations, Movement.Reason reason) {
    return new Movements(
        windows,
        relations.stream()
            .map(relation -> described(dealings, windows, relation, reason))
            .sorted(MOVED_FIRST)
            .toList(),
        0,
        Optional.empty());
  }

  private static Movement described(
      Dealings dealings, Windows windows, Counterpart relation, Movement.Reason reason) {
    List<Incident> incidents =
        dealings.with(relation).stream().filter(incident -> windows.hold(incident.date())).toList();
    return new Movement.Described(
        relation,
        windows,
        reason,
        incidents.stream().map(Incident::number).toList(),
        (int) incidents.stream().filter(Side.CONFLICT::has).count(),
        incidents.stream().map(Incident::date).findFirst(),
        incidents.stream().map(Incident::date).max(Comparator.comparing(Edtf::latest)));
  }
}
