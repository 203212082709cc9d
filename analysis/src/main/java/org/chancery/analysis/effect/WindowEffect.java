// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.effect;

import org.chancery.analysis.estimate.ConfidenceDistribution;

/** What a window shows of a measure, and how two windows differ. */
public final class WindowEffect {
  private WindowEffect() {}

  /** Amount for each unit of exposure, not negative: a rate. */
  public static ConfidenceDistribution rate(Sample in) {
    throw new UnsupportedOperationException();
  }

  /** The later rate by the earlier one; the value is infinite or NaN-free, 1 where both are 0. */
  public static ConfidenceDistribution ratio(Sample earlier, Sample later) {
    throw new UnsupportedOperationException();
  }

  /** Amount for each unit of exposure, of either sign: a balance. */
  public static ConfidenceDistribution balance(Sample in) {
    throw new UnsupportedOperationException();
  }

  /** The later balance less the earlier one. */
  public static ConfidenceDistribution difference(Sample earlier, Sample later) {
    throw new UnsupportedOperationException();
  }

  /** Amount by incidents: the share of a kind, 0 to 1. The window has an incident. */
  public static ConfidenceDistribution share(Sample in) {
    throw new UnsupportedOperationException();
  }

  /** Amount by incidents: a mean weight. The window has an incident. */
  public static ConfidenceDistribution mean(Sample in) {
    throw new UnsupportedOperationException();
  }

  /** The mean of values taken one after the other: of a poll, of yearly ideal points. */
  public static ConfidenceDistribution values(double[] values) {
    throw new UnsupportedOperationException();
  }
}
