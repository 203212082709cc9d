// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dependence;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.estimate.ScoreSum;
import org.chancery.model.actor.ActorId;

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
    return share(one, there.focus())
        .flatMap(
            forOne ->
                share(other, here.focus())
                    .map(
                        forOther ->
                            new Asymmetry(
                                here.focus(),
                                there.focus(),
                                forOne,
                                forOther,
                                ScoreSum.difference(forOne, forOther, forOne.n() + forOther.n()))));
  }

  private static Optional<Estimate> share(Dealings dealings, ActorId partner) {
    Stretch stretch = Stretch.of(dealings, dealings.all(), dealings.scope().period());
    return stretch.shareOf(partner, PartnerDispersions.of(dealings).of(partner));
  }
}
