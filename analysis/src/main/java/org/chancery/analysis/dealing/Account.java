// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dealing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Period;

/**
 * Incidents of a stretch of time, twice: all that is on record, and the part that can be measured.
 *
 * @param all every incident; the same as {@code measured} where only systematic sources have a part
 *     in it
 * @param measured the incidents that systematic sources tell of; empty where no day is covered, and
 *     then nothing is measured, not even nought
 */
public record Account(Tally all, Optional<Tally> measured) {
  public Account {
    requireNonNull(all, "all");
    requireNonNull(measured, "measured");
  }

  /**
   * The account of incidents.
   *
   * @param period the time in which they happened
   * @param dispersion of the incidents of the relation, as {@link Weeks} gives it
   * @param incidents of the focus actor, in order, each once
   */
  public static Account of(
      Scope scope, Period period, double dispersion, List<Incident> incidents) {
    return new Accounts(scope, dispersion).of(period, incidents);
  }

  /** Incidents that only selective sources tell of, or that nobody was there to measure. */
  public int described() {
    return all.incidents() - measured.map(Tally::incidents).orElse(0);
  }
}
