// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

/** Events of the last 7, 30 and 365 steps, by a number of any sort. */
final class Tally {
  static final int WEEK = 7;
  static final int MONTH = 30;
  static final int YEAR = 365;

  private final int[] week;
  private final int[] month;
  private final int[] year;

  Tally(int size) {
    this.week = new int[size];
    this.month = new int[size];
    this.year = new int[size];
  }

  /**
   * Counts an event.
   *
   * @param age steps ago, 1 for the eve
   */
  void add(int number, int age) {
    week[number] += age <= WEEK ? 1 : 0;
    month[number] += age <= MONTH ? 1 : 0;
    year[number] += age <= YEAR ? 1 : 0;
  }

  int week(int number) {
    return number < 0 ? 0 : week[number];
  }

  int month(int number) {
    return number < 0 ? 0 : month[number];
  }

  int year(int number) {
    return number < 0 ? 0 : year[number];
  }
}
