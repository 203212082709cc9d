// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.List;

/**
 * How incidents are bunched.
 *
 * @param label the name on the page
 * @param factor by how much their variance exceeds the mean
 * @param run for how many weeks a burst lasts
 */
record Bursts(String label, double factor, int run) {
  /** All that are tried; Belarus and Russia have a factor of about 3 in ICEWS for 2018. */
  static final List<Bursts> ALL =
      List.of(
          new Bursts("independent", 1, 1),
          new Bursts("factor 3, a week", 3, 1),
          new Bursts("factor 3, four weeks", 3, 4));

  /** Incidents that are bunched so. */
  Pace pace(double aWeek, double conflict) {
    return new Pace(aWeek, factor, run, conflict);
  }
}
