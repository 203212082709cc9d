// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.reply;

/**
 * What moves leave behind on later days: an exponential kernel that begins the day after, adds up
 * to 1, and halves in so many days.
 *
 * @param halfLife in days, above 0
 * @param values by day
 * @param total their sum
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Echo(double halfLife, double[] values, double total) {
  static Echo of(Days moves, double halfLife) {
    double kept = Math.pow(2, -1 / halfLife);
    double[] values = new double[moves.length()];
    double total = 0;
    for (int day = 1; day < values.length; day++) {
      values[day] = kept * values[day - 1] + (1 - kept) * moves.on(day - 1);
      total += values[day];
    }
    return new Echo(halfLife, values, total);
  }

  double on(int day) {
    return values[day];
  }
}
