// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.evidence;

import java.math.BigDecimal;

/**
 * The range that a number may well have, for the method that the brief describes.
 *
 * @param low lower end, in the number's unit, with as many decimals as are shown
 * @param high upper end
 * @param level nominal coverage in percent, 1 to 99
 */
public record Interval(BigDecimal low, BigDecimal high, int level) {
  public Interval {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("interval ends before it begins: " + low + ", " + high);
    }
    if (level < 1 || level > 99) {
      throw new IllegalArgumentException("level is not from 1 to 99 percent: " + level);
    }
  }
}
