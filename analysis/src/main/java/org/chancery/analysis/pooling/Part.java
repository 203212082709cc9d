// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.pooling;

/**
 * What was counted of one relation. Where incidents come in bursts, both numbers are to be divided
 * by their dispersion.
 *
 * @param count incidents, of a kind if shares are wanted; not negative
 * @param size what they are to be compared with: all incidents of the relation, or its covered
 *     days; above 0
 */
public record Part(double count, double size) {
  public Part {
    if (!(count >= 0 && size > 0 && Double.isFinite(count) && Double.isFinite(size))) {
      throw new IllegalArgumentException("no part: " + count + " of " + size);
    }
  }

  double own() {
    return count / size;
  }
}
