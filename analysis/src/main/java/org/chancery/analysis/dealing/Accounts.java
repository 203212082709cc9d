// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dealing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Period;

/**
 * Makes the accounts of one relation, many of which have few incidents and so the same numbers: an
 * estimate that comes again is not worked out again. Not thread-safe.
 */
public final class Accounts {
  private static final Reckoning DESCRIBING = new Reckoning.Describing();

  private final Scope scope;
  private final Reckoning measuring;

  /**
   * Prepares accounts.
   *
   * @param dispersion of the incidents of the relation, as {@link Weeks} gives it
   */
  public Accounts(Scope scope, double dispersion) {
    this.scope = requireNonNull(scope, "scope");
    this.measuring = new Measuring(dispersion, scope.level());
  }

  /**
   * The account of incidents.
   *
   * @param period the time in which they happened
   * @param incidents of the focus actor, in order, each once
   */
  public Account of(Period period, List<Incident> incidents) {
    if (!scope.coverage().state(period).measured()) {
      return new Account(Tally.of(scope, DESCRIBING, incidents), Optional.empty());
    }
    List<Incident> systematic =
        incidents.stream().filter(incident -> !incident.selective()).toList();
    Tally measured = Tally.of(scope, measuring, systematic);
    boolean same = systematic.size() == incidents.size();
    return new Account(
        same ? measured : Tally.of(scope, DESCRIBING, incidents), Optional.of(measured));
  }
}
