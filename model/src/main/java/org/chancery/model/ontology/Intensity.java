// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * An amount of conflict (below 0) or cooperation (above 0) on a scale: the score of one act, or a
 * sum of scores. Exact, so that the order of adding up does not matter; equal amounts are equal
 * however many zeros they were written with.
 *
 * @param value the amount; a {@link #score} lies within -10 and 10, a sum need not
 * @param scale the scale it was measured on
 */
public record Intensity(BigDecimal value, Scale scale) {
  /** The most that one act can score, either way, on both scales. */
  private static final BigDecimal MOST = BigDecimal.TEN;

  public Intensity {
    requireNonNull(scale, "scale");
    BigDecimal stripped = value.stripTrailingZeros();
    value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * The score of one act.
   *
   * @throws IllegalArgumentException if it is not within -10 and 10
   */
  public static Intensity score(BigDecimal value, Scale scale) {
    if (value.abs().compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          value.toPlainString() + " is not within -10 and 10 on the " + scale.label() + " scale");
    }
    return new Intensity(value, scale);
  }

  /** Nothing on a scale, to begin a sum with. */
  public static Intensity zero(Scale scale) {
    return new Intensity(BigDecimal.ZERO, scale);
  }

  /**
   * The sum of both.
   *
   * @throws IllegalArgumentException if the other is on another scale
   */
  public Intensity plus(Intensity other) {
    if (scale != other.scale) {
      throw new IllegalArgumentException(
          "intensities on the %s and the %s scale cannot be added up"
              .formatted(scale.label(), other.scale.label()));
    }
    return new Intensity(value.add(other.value), scale);
  }

  /** As much the other way: cooperation for conflict. */
  public Intensity negated() {
    return new Intensity(value.negate(), scale);
  }
}
