// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.ranking;

import org.chancery.analysis.evidence.Gathered;
import org.chancery.analysis.evidence.RuleBook;

/** All that was learned: it stays as it is while the history grows. */
record Weights(Sieve sieve, RuleBook rules, Curves curves) {
  /** The candidates that the sieve puts first, given its scores of all. */
  Shortlist shortlist(Gathered gathered, float[] scores) {
    return Shortlist.of(gathered, scores, sieve, rules);
  }
}
