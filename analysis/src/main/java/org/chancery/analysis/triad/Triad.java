// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.triad;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.dealing.Account;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.dealing.Weeks;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;

/**
 * Three actors and the signs of their relations over time.
 *
 * @param whole over the whole period
 * @param units by calendar unit, in order, without a gap between them
 */
public record Triad(Balance whole, List<Balance> units) {
  public Triad {
    requireNonNull(whole, "whole");
    units = List.copyOf(units);
  }

  /**
   * The triad of the focus actor and two others.
   *
   * @param scope what is asked; its focus is the first of the three
   * @param incidents any incidents, in any order
   */
  public static Triad of(
      Scope scope, Collection<Incident> incidents, ActorId second, ActorId third, Grain grain) {
    List<Pair> pairs =
        List.of(
            Pair.of(scope, incidents, scope.focus(), second),
            Pair.of(scope, incidents, scope.focus(), third),
            Pair.of(scope, incidents, second, third));
    List<Balance> units = new ArrayList<>();
    for (Period unit : scope.period().split(grain)) {
      Period cut = unit.intersection(scope.period()).orElseThrow();
      units.add(balance(grain.format(unit), cut, pairs));
    }
    return new Triad(balance(scope.period().toString(), scope.period(), pairs), units);
  }

  private static Balance balance(String label, Period period, List<Pair> pairs) {
    return new Balance(label, period, pairs.stream().map(pair -> pair.in(period)).toList());
  }

  /**
   * The first unit from which on the triad has been in balance, or out of it, as in the last unit
   * that has all three signs, in every unit that has; empty if none has.
   */
  public Optional<Balance> since() {
    Optional<Balance> since = Optional.empty();
    for (int i = units.size() - 1; i >= 0; i--) {
      Balance unit = units.get(i);
      if (!unit.known()) {
        continue;
      }
      if (since.isPresent() && since.get().balanced() != unit.balanced()) {
        return since;
      }
      since = Optional.of(unit);
    }
    return since;
  }

  /** Two of the three, and what they did to one another in the period. */
  private record Pair(Scope scope, ActorId other, double dispersion, List<Incident> incidents) {
    static Pair of(Scope question, Collection<Incident> incidents, ActorId one, ActorId other) {
      Scope scope =
          new Scope(
              one,
              question.period(),
              question.coverage(),
              question.scale(),
              question.level(),
              question.statuses());
      List<Incident> both =
          Dealings.of(scope, incidents, anybody -> true).with(Counterpart.of(other));
      return new Pair(scope, other, Weeks.ofMonths(scope).dispersion(both), both);
    }

    Tie in(Period period) {
      List<Incident> placed =
          incidents.stream().filter(incident -> incident.date().within(period)).toList();
      return new Tie(scope.focus(), other, Account.of(scope, period, dispersion, placed));
    }
  }
}
