// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.pooling;

import static java.util.Objects.requireNonNull;

import org.chancery.analysis.estimate.Interval;

/**
 * What a relation is likely to be, given the others.
 *
 * @param own the share or rate of the relation alone
 * @param value the share or rate drawn towards that of all relations together
 * @param interval where it is likely to lie
 * @param weight how much the relation's own incidents weigh in the value, 0 to 1; the rest is the
 *     weight of the others
 */
public record Pooled(double own, double value, Interval interval, double weight) {
  public Pooled {
    requireNonNull(interval, "interval");
    if (!(weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException("no weight: " + weight);
    }
  }
}
