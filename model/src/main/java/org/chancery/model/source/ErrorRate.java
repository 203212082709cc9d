// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.source;

/**
 * How often a coder was right, as people found who checked a sample of its events.
 *
 * @param checked events that people judged to be right or wrong; those they were unsure of are not
 *     among them
 * @param right the share that is right of the events from which the sample was drawn, 0 to 1:
 *     estimated, with the weights of the sample
 * @param low lower end of its interval
 * @param high upper end
 * @param level nominal coverage of the interval, between 0 and 1
 */
public record ErrorRate(int checked, double right, double low, double high, double level) {
  public ErrorRate {
    if (checked < 1) {
      throw new IllegalArgumentException("nothing was checked: " + checked);
    }
    if (!(0 <= low && low <= right && right <= high && high <= 1)) {
      throw new IllegalArgumentException(
          "not a share in its interval: " + right + " in " + low + " to " + high);
    }
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level is not between 0 and 1: " + level);
    }
  }
}
