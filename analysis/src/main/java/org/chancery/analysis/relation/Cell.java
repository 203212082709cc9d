// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.relation;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.analysis.coverage.CoverageState;
import org.chancery.analysis.dealing.Account;
import org.chancery.analysis.dealing.Tally;
import org.chancery.model.time.Period;

/**
 * One step of a course. Draw {@code account.measured()} where it is there, and a gap where it is
 * not: a cell without an incident is nought only if it is covered.
 *
 * @param label the calendar unit as people write it, such as {@code 2024-Q3}
 * @param period the days of the unit that were asked about; the first and the last cell may be cut
 * @param state what silence means here
 * @param coveredDays days that a systematic source covers
 * @param sources systematic sources that cover any of them; a change of sources breaks the series
 * @param account the incidents
 */
public record Cell(
    String label,
    Period period,
    CoverageState state,
    long coveredDays,
    SortedSet<String> sources,
    Account account) {
  public Cell {
    requireNonNull(label, "label");
    requireNonNull(period, "period");
    requireNonNull(state, "state");
    requireNonNull(account, "account");
    sources = Collections.unmodifiableSortedSet(new TreeSet<>(sources));
  }

  /** All incidents on record, whatever they rest on. */
  public Tally all() {
    return account.all();
  }
}
