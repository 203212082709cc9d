// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.series.Series;
import org.chancery.model.time.Period;

/**
 * A series cut where its level turned.
 *
 * @param series the series
 * @param dispersion one for the whole series: the factor by which the variance of counts exceeds
 *     the mean at the series' mean level, at least 1; of values, their variance within segments
 * @param turns the turning points, in order; none where the series is constant as far as it shows
 * @param chances how likely a turn is in each unit in which there may be one, in order
 */
public record Segmentation(
    Series series, double dispersion, List<TurningPoint> turns, List<TurnChance> chances) {
  public Segmentation {
    requireNonNull(series, "series");
    turns = List.copyOf(turns);
    chances = List.copyOf(chances);
  }

  /**
   * The probability, 0 to 1, that the series turned in a stretch of time. A turning point that was
   * found counts with its existence, spread over the dates at which it may lie. Between those that
   * were found one may have been missed: it counts with what the likelihood says for it against a
   * constant level, both being held as likely beforehand, and never with more than 0.95.
   *
   * @param up which way; either if empty
   */
  public double probability(Period in, Optional<Boolean> up) {
    double sum = 0;
    for (TurnChance chance : chances) {
      if (up.isEmpty() || up.get() == chance.up()) {
        sum += chance.within(in);
      }
    }
    return Math.min(1, sum);
  }
}
