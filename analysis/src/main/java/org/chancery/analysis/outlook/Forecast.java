// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import static java.util.Objects.requireNonNull;

/**
 * How likely it is that a question comes true.
 *
 * @param question what is asked
 * @param probability that it happens at least once within the horizon, 0 to 1
 * @param baseRate how often questions of its relation came true in the past
 * @param persistence the same among those that had, or had not, happened in the horizon before
 */
public record Forecast(Question question, double probability, double baseRate, double persistence) {
  public Forecast {
    requireNonNull(question, "question");
  }
}
