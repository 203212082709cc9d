// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How a walk through the past goes, in the words of a user.
 *
 * @param from the first day that is forecast; where empty, the later half is walked
 * @param to no later day is forecast; the last whose outcome is known where empty
 * @param every how far from one forecast to the next: {@code 7d}, {@code 1w}
 * @param horizon how far ahead
 * @param relearn how long a model serves
 */
public record BacktestOptions(
    Optional<String> from,
    Optional<String> to,
    Optional<String> every,
    Optional<String> horizon,
    Optional<String> relearn) {
  public BacktestOptions {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(every, "every");
    requireNonNull(horizon, "horizon");
    requireNonNull(relearn, "relearn");
  }
}
