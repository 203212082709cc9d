// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dependence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.dealing.Weeks;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.estimate.ScoreSum;
import org.chancery.analysis.estimate.Share;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;

/**
 * Which of two actors weighs more in the dealings of the other.
 *
 * @param one the first actor
 * @param other the second
 * @param ofOtherForOne share of the second in the dealings of the first, 0 to 1
 * @param ofOneForOther share of the first in the dealings of the second, 0 to 1
 * @param difference the former less the latter, −1 to 1: above 0 the first leans on the second more
 *     than the second on it. Its interval takes the two shares for independent and errs on the safe
 *     side, because they have the incidents between the two in common
 */
public record Asymmetry(
    ActorId one,
    ActorId other,
    Estimate ofOtherForOne,
    Estimate ofOneForOther,
    Estimate difference) {
  public Asymmetry {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
    requireNonNull(ofOtherForOne, "ofOtherForOne");
    requireNonNull(ofOneForOther, "ofOneForOther");
    requireNonNull(difference, "difference");
  }

  /**
   * The asymmetry of two actors; empty unless both records are of the same period, cover as many of
   * its days, and have incidents. A feed that is made around one actor has of any other only what
   * it did with that one, and would find every partner to depend on it alone: its coverage must not
   * be given as that of the other.
   */
  public static Optional<Asymmetry> of(Dealings one, Dealings other) {
    Scope here = one.scope();
    Scope there = other.scope();
    long days = here.coverage().days(here.period());
    if (!here.period().equals(there.period())
        || days == 0
        || days != there.coverage().days(there.period())) {
      return Optional.empty();
    }
    Optional<Estimate> ofThem = share(measured(one, there.focus()), measured(one).size(), one);
    Optional<Estimate> ofUs = share(measured(other, here.focus()), measured(other).size(), other);
    return ofThem.flatMap(
        forOne -> ofUs.map(forOther -> of(here.focus(), there.focus(), forOne, forOther)));
  }

  /**
   * The same, where no more is known of the other than the number of its dealings.
   *
   * @param other the other actor, whom the record covers as it covers the first
   * @param dealingsOfOther its incidents with all its partners in the same period, told by
   *     systematic sources; those with the first among them
   */
  public static Optional<Asymmetry> of(Dealings one, ActorId other, int dealingsOfOther) {
    if (one.scope().coverage().days(one.scope().period()) == 0) {
      return Optional.empty();
    }
    List<Incident> between = measured(one, other);
    Optional<Estimate> ofThem = share(between, measured(one).size(), one);
    Optional<Estimate> ofUs = share(between, Math.max(between.size(), dealingsOfOther), one);
    return ofThem.flatMap(
        forOne -> ofUs.map(forOther -> of(one.scope().focus(), other, forOne, forOther)));
  }

  private static Asymmetry of(ActorId one, ActorId other, Estimate forOne, Estimate forOther) {
    return new Asymmetry(
        one,
        other,
        forOne,
        forOther,
        ScoreSum.difference(forOne, forOther, forOne.n() + forOther.n()));
  }

  private static List<Incident> measured(Dealings dealings, ActorId partner) {
    return measured(dealings.scope(), dealings.with(Counterpart.of(partner)));
  }

  private static List<Incident> measured(Dealings dealings) {
    return measured(dealings.scope(), dealings.all());
  }

  private static List<Incident> measured(Scope scope, List<Incident> incidents) {
    return incidents.stream()
        .filter(incident -> !incident.selective() && scope.holds(incident))
        .toList();
  }

  private static Optional<Estimate> share(List<Incident> part, int all, Dealings of) {
    if (all == 0) {
      return Optional.empty();
    }
    double dispersion = Weeks.ofMonths(of.scope()).dispersion(part);
    return Optional.of(Share.of(part.size(), all, dispersion, of.scope().level()));
  }
}
