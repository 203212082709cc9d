// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

/** What is measured of a kind of evidence. */
public enum Measure {
  DAYS("count, half-life 2 steps"),
  WEEK("count, half-life 6 steps"),
  MONTH("count, half-life 20 steps"),
  QUARTER("count, half-life 80 steps"),
  EVER("count"),
  SINCE("steps since the last time"),
  FIRST("steps since the first time"),
  SHARE("share of all such acts of the one asked about, half-life 80 steps"),
  SHARE_OF_OTHER("share of all dealings of the candidate, half-life 80 steps"),
  SURGE("of the candidate: count of half-life 80 by that of half-life 2 steps"),
  VARIETY("number of different acts"),
  NEARNESS("share of walkers that arrive"),
  MARK("what applies"),
  SUREST("confidence of the surest rule that applies"),
  TOGETHER("chance that a rule holds, if each did by itself");

  private final String meaning;

  Measure(String meaning) {
    this.meaning = meaning;
  }

  public String meaning() {
    return meaning;
  }
}
