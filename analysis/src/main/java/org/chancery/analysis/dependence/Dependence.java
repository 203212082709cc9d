// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dependence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalInt;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Scope;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;

/**
 * On whom an actor leans, over a period and by calendar unit. The effective number of partners and
 * the circle are given everywhere as they would be with as many dealings as the unit that has the
 * fewest, so that a feed that grows, or a long period, does not look like a wider circle.
 *
 * @param grain the calendar unit
 * @param rarefiedTo dealings that effective numbers and circles are rarefied to; empty where no
 *     unit has {@value #FEWEST}
 * @param whole the whole period
 * @param units the calendar units, in order
 */
public record Dependence(Grain grain, OptionalInt rarefiedTo, Spread whole, List<Spread> units) {
  /**
   * Dealings that a unit must have to be rarefied to: with fewer, one partner and ten look alike.
   */
  public static final int FEWEST = 10;

  public Dependence {
    requireNonNull(grain, "grain");
    requireNonNull(rarefiedTo, "rarefiedTo");
    requireNonNull(whole, "whole");
    units = List.copyOf(units);
  }

  /** The dependence of the actor that the dealings are of. */
  public static Dependence of(Dealings dealings, Grain grain) {
    Scope scope = dealings.scope();
    List<Stretch> stretches =
        scope.period().split(grain).stream()
            .map(unit -> unit.intersection(scope.period()).orElseThrow())
            .map(unit -> Stretch.of(dealings, unit))
            .toList();
    Period period = scope.period();
    OptionalInt fewest =
        stretches.stream().mapToInt(Stretch::measured).filter(n -> n >= FEWEST).min();
    PartnerDispersions dispersions = PartnerDispersions.of(dealings);
    return new Dependence(
        grain,
        fewest,
        Stretch.of(dealings, period).spread(dispersions, fewest),
        stretches.stream().map(stretch -> stretch.spread(dispersions, fewest)).toList());
  }
}
