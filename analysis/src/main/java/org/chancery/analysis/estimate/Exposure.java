// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.estimate;

/**
 * Incidents counted in a number of days that were watched.
 *
 * @param incidents incidents counted, not negative
 * @param days days watched, at least 1
 */
public record Exposure(int incidents, long days) {
  public Exposure {
    if (incidents < 0 || days < 1) {
      throw new IllegalArgumentException("no exposure: " + incidents + " in " + days + " days");
    }
  }
}
