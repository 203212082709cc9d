// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.chancery.workbench.brief.evidence.Quantity;

/**
 * The effect that a claim is judged by, with what it is held against.
 *
 * @param value the effect, with its interval
 * @param unit its unit: "ratio", "points a month"
 * @param nothing the effect that means none: 1 for ratios, 0 for differences
 * @param threshold the effect beyond which the claim holds: {@code nothing} and the margin
 * @param claimed where the claim holds; empty where the record does not tell which way is up
 */
public record ClaimEffect(
    Quantity value,
    String unit,
    BigDecimal nothing,
    BigDecimal threshold,
    Optional<Region> claimed) {
  public ClaimEffect {
    requireNonNull(value, "value");
    requireNonNull(unit, "unit");
    requireNonNull(nothing, "nothing");
    requireNonNull(threshold, "threshold");
    requireNonNull(claimed, "claimed");
  }

  /** The effects for which a claim holds. */
  public enum Region {
    /** Those above the threshold. */
    ABOVE,
    /** Those below it. */
    BELOW,
    /** Those nearer to none than the threshold, on either side. */
    WITHIN
  }

  /** Whether effects are ratios, which a figure shows on a logarithmic scale. */
  public boolean ratio() {
    return nothing.compareTo(BigDecimal.ONE) == 0;
  }
}
