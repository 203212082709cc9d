// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.standing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.actor.Membership;
import org.chancery.model.actor.Tenure;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;

/**
 * The part of a standing that falls into a period. Where the source gives a month or a year, the
 * first and last days are not known: the standing can have held on some days and held for sure on
 * fewer.
 *
 * @param membership the standing, with its source
 * @param possible the days of the period on which it can have held
 * @param certain the days of the period on which it held whatever its dates mean; empty if there
 *     are none
 */
public record Spell(Membership membership, Period possible, Optional<Period> certain) {
  public Spell {
    requireNonNull(membership, "membership");
    requireNonNull(possible, "possible");
    requireNonNull(certain, "certain");
  }

  static Optional<Spell> of(Membership membership, Period period) {
    Tenure held = membership.held();
    LocalDate surelyFrom = held.from().map(Edtf::latest).orElse(LocalDate.MIN);
    LocalDate surelyTo = held.to().map(Edtf::earliest).orElse(LocalDate.MAX);
    return within(period, held.first(), held.last())
        .map(days -> new Spell(membership, days, within(period, surelyFrom, surelyTo)));
  }

  private static Optional<Period> within(Period period, LocalDate first, LocalDate last) {
    return last.isBefore(first) ? Optional.empty() : new Period(first, last).intersection(period);
  }
}
