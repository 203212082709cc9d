// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.standing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Membership;
import org.chancery.model.time.Period;

/**
 * How an actor stood to organisations and other states over a period. It holds what sources say and
 * nothing is concluded from silence: an actor without a spell may have stood there all the same.
 *
 * @param actor the actor
 * @param period the period
 * @param spells its standings, those that began first before the others
 */
public record StandingCourse(ActorId actor, Period period, List<Spell> spells) {
  private static final Comparator<Spell> ORDER =
      Comparator.comparing((Spell spell) -> spell.membership().held().first())
          .thenComparing(spell -> spell.membership().in())
          .thenComparing(spell -> spell.membership().status())
          .thenComparing(spell -> spell.membership().held().last());

  public StandingCourse {
    requireNonNull(actor, "actor");
    requireNonNull(period, "period");
    spells = List.copyOf(spells);
  }

  /** The course of an actor. */
  public static StandingCourse of(
      Collection<Membership> memberships, ActorId actor, Period period) {
    return new StandingCourse(
        actor,
        period,
        memberships.stream()
            .filter(membership -> membership.actor().equals(actor))
            .map(membership -> Spell.of(membership, period))
            .flatMap(Optional::stream)
            .sorted(ORDER)
            .toList());
  }

  /** The spells in one organisation or state, in order. */
  public List<Spell> in(ActorId organisation) {
    return spells.stream().filter(spell -> spell.membership().in().equals(organisation)).toList();
  }

  /** The spells that can have held on a day, in order. */
  public List<Spell> on(LocalDate day) {
    return spells.stream().filter(spell -> spell.possible().contains(day)).toList();
  }
}
