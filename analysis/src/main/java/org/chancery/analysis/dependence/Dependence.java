// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dependence;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Grain;

/**
 * On whom an actor leans, over a period and by calendar unit. The effective number of partners and
 * the circle are given everywhere as they would be with as many dealings as the unit that has the
 * fewest, so that a feed that grows, or a long period, does not look like a wider circle.
 *
 * @param grain the calendar unit
 * @param rarefiedTo dealings that effective numbers and circles are rarefied to; empty where no
 *     unit has {@value #FEWEST}
 * @param whole the whole period
 * @param initiatives for each relation measured incidents that the actor began by those that one
 *     side began, 0 to 1, over the whole period; those without any are left out
 * @param units the calendar units, in order
 */
public record Dependence(
    Grain grain,
    OptionalInt rarefiedTo,
    Spread whole,
    SortedMap<ActorId, Estimate> initiatives,
    List<Spread> units) {
  /**
   * Dealings that a unit must have to be rarefied to: with fewer, one partner and ten look alike.
   */
  public static final int FEWEST = 10;

  public Dependence {
    requireNonNull(grain, "grain");
    requireNonNull(rarefiedTo, "rarefiedTo");
    requireNonNull(whole, "whole");
    initiatives = Collections.unmodifiableSortedMap(new TreeMap<>(initiatives));
    units = List.copyOf(units);
  }

  /** The dependence of the actor that the dealings are of. */
  public static Dependence of(Dealings dealings, Grain grain) {
    Scope scope = dealings.scope();
    List<Incident> everything = dealings.all();
    List<Stretch> stretches =
        scope.period().split(grain).stream()
            .map(unit -> unit.intersection(scope.period()).orElseThrow())
            .map(unit -> Stretch.of(dealings, everything, unit))
            .toList();
    OptionalInt fewest =
        stretches.stream().mapToInt(Stretch::measured).filter(n -> n >= FEWEST).min();
    Stretch whole = Stretch.of(dealings, everything, scope.period());
    PartnerDispersions dispersions = PartnerDispersions.of(dealings);
    SortedMap<ActorId, Estimate> initiatives = new TreeMap<>();
    for (ActorId partner : dealings.partners()) {
      whole
          .initiativeWith(partner, dispersions.of(partner))
          .ifPresent(estimate -> initiatives.put(partner, estimate));
    }
    return new Dependence(
        grain,
        fewest,
        whole.spread(dispersions, fewest),
        initiatives,
        stretches.stream().map(stretch -> stretch.spread(dispersions, fewest)).toList());
  }
}
