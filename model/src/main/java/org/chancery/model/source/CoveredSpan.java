// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.source;

import static java.util.Objects.requireNonNull;

import org.chancery.model.time.Period;

/**
 * A run of time that a source covers, of any actor. Outside it "none recorded" means "not covered".
 *
 * @param source key of the source
 * @param coverage what its silence means
 * @param period first to last day it covers without a gap
 */
public record CoveredSpan(String source, Coverage coverage, Period period) {
  public CoveredSpan {
    requireNonNull(source, "source");
    requireNonNull(coverage, "coverage");
    requireNonNull(period, "period");
  }
}
