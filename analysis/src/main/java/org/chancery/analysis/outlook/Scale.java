// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * On what scale a kind of evidence is weighed: where the corners of its curve lie. Between two
 * corners the curve is straight on the scale's own measure, beyond the outermost it is level.
 */
@SuppressWarnings(
    "ImmutableEnumChecker") // the corners are never handed out, the measures have no state
enum Scale {
  /** A number of events: corners at 0, 1, 2, 4, 8 ... on the scale ln(1 + n). */
  COUNT(n -> Math.log(1 + n), 0, 1, 2, 4, 8, 16, 32, 64, 128, 256),
  /**
   * Events in 30 days, on average over a longer window: corners at none, 1/16, 1/8 ... on the scale
   * ln n. None at all is a corner of its own, apart from the others.
   */
  RATE(Math::log, 1 / 32.0, 1 / 16.0, 1 / 8.0, 1 / 4.0, 1 / 2.0, 1, 2, 4, 8, 16, 32, 64),
  /** Days since: corners at 1, 2, 4 ... on the scale ln d; {@link Kind#NEVER} is a corner. */
  DAYS(Math::log, 1, 2, 4, 8, 16, 32, 64, 128, 256, Kind.NEVER),
  /** Log odds of a share of windows, half a window added to both sides. */
  ODDS(DoubleUnaryOperator.identity(), -4.5, -3.5, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5, 4.5);

  private final DoubleUnaryOperator measure;
  private final double[] corners;

  Scale(DoubleUnaryOperator measure, double... corners) {
    this.measure = measure;
    this.corners = Arrays.stream(corners).map(measure).toArray();
  }

  /** How many corners a curve has. */
  int corners() {
    return corners.length;
  }

  /** Where a corner lies, on the scale's measure. */
  double corner(int index) {
    return corners[index];
  }

  /** Where a value lies: the number of the corner before it, and how far it is to the next. */
  double position(double value) {
    double x = measure.applyAsDouble(value);
    int last = corners.length - 1;
    if (x <= corners[0]) {
      return 0;
    }
    if (x >= corners[last]) {
      return last;
    }
    int next = 1;
    while (corners[next] < x) {
      next++;
    }
    return next - 1 + (x - corners[next - 1]) / (corners[next] - corners[next - 1]);
  }
}
