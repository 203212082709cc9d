// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

/**
 * A kind of evidence: a number that can be counted from the events before a step. Windows are in
 * steps (days) and end on the eve of the step; r is the relation asked about, s the source, o the
 * target.
 */
public enum Kind {
  /** (s, r, o) in the last 7 days. */
  SAME_WEEK(Family.SAME, Scale.COUNT),
  /** (s, r, o) in the last 30 days. */
  SAME_MONTH(Family.SAME, Scale.COUNT),
  /** (s, r, o) in the last 365 days, of the days that the record has of them. */
  SAME_YEAR(Family.SAME, Scale.RATE),
  /** Days since the last (s, r, o): 1 for the eve. */
  SAME_SINCE(Family.SAME, Scale.DAYS),
  /**
   * In how many of the windows of the horizon's length that end on the eve, lie in the last 365
   * days and within the record, (s, r, o) happened at least once.
   */
  SAME_RHYTHM(Family.SAME, Scale.ODDS),
  /** (o, r, s) in the last 30 days. */
  REVERSE_MONTH(Family.REVERSE, Scale.COUNT),
  /** Days since the last (o, r, s). */
  REVERSE_SINCE(Family.REVERSE, Scale.DAYS),
  /** (s, other than r but of its group, o) in the last 30 days. */
  ALIKE_MONTH(Family.OTHERS, Scale.COUNT),
  /** (s, of another group than r, o) in the last 30 days. */
  UNLIKE_MONTH(Family.OTHERS, Scale.COUNT),
  /** (s, other than r, o) in the last 7 days. */
  OTHER_WEEK(Family.OTHERS, Scale.COUNT),
  /** (s, other than r, o) in the last 365 days, of the days that the record has of them. */
  OTHER_YEAR(Family.OTHERS, Scale.RATE),
  /** Days since the last (s, other than r, o). */
  OTHER_SINCE(Family.OTHERS, Scale.DAYS),
  /** (o, other than r, s) in the last 7 days. */
  ANSWER_WEEK(Family.ANSWERS, Scale.COUNT),
  /** (o, other than r, s) in the last 30 days. */
  ANSWER_MONTH(Family.ANSWERS, Scale.COUNT),
  /** (o, other than r, s) in the last 365 days, of the days that the record has of them. */
  ANSWER_YEAR(Family.ANSWERS, Scale.RATE),
  /** (s, r, other than o) in the last 30 days. */
  SOURCE_MONTH(Family.SOURCE, Scale.COUNT),
  /** (s, r, other than o) in the last 365 days, of the days that the record has of them. */
  SOURCE_YEAR(Family.SOURCE, Scale.RATE),
  /** (s, any, other than o) in the last 30 days. */
  SOURCE_ANY(Family.SOURCE, Scale.COUNT),
  /** (other than s, r, o) in the last 30 days. */
  TARGET_MONTH(Family.TARGET, Scale.COUNT),
  /** (other than s, r, o) in the last 365 days, of the days that the record has of them. */
  TARGET_YEAR(Family.TARGET, Scale.RATE),
  /** (other than s, any, o) in the last 30 days. */
  TARGET_ANY(Family.TARGET, Scale.COUNT),
  /** How many others had to do with both in the last 30 days, in either direction. */
  SHARED_PARTNERS(Family.THIRD_PARTIES, Scale.COUNT);

  /** Days since what did not happen within the last 365: one day more than a year and a day. */
  public static final int NEVER = 366;

  private final Family family;
  private final Scale scale;

  Kind(Family family, Scale scale) {
    this.family = family;
    this.scale = scale;
  }

  /** What it is weighed together with. */
  public Family family() {
    return family;
  }

  Scale scale() {
    return scale;
  }

  /** Where evidence of this kind lies on the scale. */
  double position(int count, int of) {
    return switch (scale) {
      case COUNT, DAYS -> scale.position(count);
      case RATE -> count == 0 ? 0 : scale.position(Tally.MONTH * (double) count / of);
      case ODDS -> scale.position(Math.log((count + 0.5) / (of - count + 0.5)));
    };
  }
}
