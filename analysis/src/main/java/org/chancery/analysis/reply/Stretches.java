// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.reply;

/**
 * The days of a period in stretches of about a year, as equal as can be.
 *
 * @param length days of the period
 * @param count stretches, at least 1
 */
record Stretches(int length, int count) {
  private static final double DAYS = 365.25;

  static Stretches of(int length) {
    return new Stretches(length, Math.max(1, (int) Math.round(length / DAYS)));
  }

  /** The stretch of a day, from 0. */
  int at(int day) {
    return (int) ((long) day * count / length);
  }

  /** Days of a stretch. */
  int days(int stretch) {
    return first(stretch + 1) - first(stretch);
  }

  private int first(int stretch) {
    return (int) (((long) stretch * length + count - 1) / count);
  }
}
