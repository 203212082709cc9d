// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

/**
 * Kinds of evidence that speak of one thing and are weighed together: a count of a week and one of
 * a month share most of their events, so that only their sum has a meaning of its own.
 */
public enum Family {
  /** The same source has done the same to the same target. */
  SAME,
  /** The target has done the same to the source. */
  REVERSE,
  /** The source has done other things to the target. */
  OTHERS,
  /** The target has done other things to the source. */
  ANSWERS,
  /** What the source does to anybody else. */
  SOURCE,
  /** What anybody else does to the target. */
  TARGET,
  /** Whom both have to do with. */
  THIRD_PARTIES
}
