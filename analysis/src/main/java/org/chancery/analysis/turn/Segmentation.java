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
 */
public record Segmentation(Series series, double dispersion, List<TurningPoint> turns) {
  public Segmentation {
    requireNonNull(series, "series");
    turns = List.copyOf(turns);
  }

  /**
   * The probability, 0 to 1, that the series turned in a stretch of time.
   *
   * @param up which way; either if empty
   */
  public double probability(Period in, Optional<Boolean> up) {
    throw new UnsupportedOperationException();
  }
}
