// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.agreement;

/**
 * Whether one of a sample is right.
 *
 * @param right whether it is
 * @param weight how many of the whole it stands for: the size of its stratum over the number drawn
 *     from it; more than 0
 */
public record Judged(boolean right, double weight) {
  public Judged {
    if (!(weight > 0 && Double.isFinite(weight))) {
      throw new IllegalArgumentException("not a weight: " + weight);
    }
  }
}
