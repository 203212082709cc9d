// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.backtest;

import java.util.Collection;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/**
 * Times as steps that are as far apart as the times are. The unit is the greatest common divisor of
 * all distances, so hours that are given for days only make steps of 24, and a day without facts is
 * still a day.
 *
 * @param first the earliest time
 * @param unit what is one step
 */
record TimeScale(long first, long unit) {
  private static final int MOST_STEPS = 1_000_000;

  /** The scale of these times; the unit is 1 if all are the same. */
  static TimeScale of(Collection<Quadruple> rows) {
    long first = rows.stream().mapToLong(Quadruple::time).min().orElse(0);
    long divisor = 0;
    for (Quadruple row : rows) {
      divisor = greatestCommonDivisor(row.time() - first, divisor);
    }
    TimeScale scale = new TimeScale(first, Math.max(1, divisor));
    long last = rows.stream().mapToLong(Quadruple::time).max().orElse(first);
    if ((last - first) / scale.unit() > MOST_STEPS) {
      throw ChanceryException.of(
          Fault.DATA,
          "times from %d to %d, in units of %d, are too many steps"
              .formatted(first, last, scale.unit()),
          "Round the times to days or weeks.");
    }
    return scale;
  }

  int step(long time) {
    return (int) ((time - first) / unit);
  }

  long time(int step) {
    return first + step * unit;
  }

  private static long greatestCommonDivisor(long a, long b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }
}
