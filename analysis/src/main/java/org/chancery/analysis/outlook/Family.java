// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import org.chancery.analysis.fact.Fact;

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
  THIRD_PARTIES;

  /**
   * Whether a past event is one of those that the numbers of this family count for a question; for
   * third parties, whether it is between one of the two and somebody else, who may be shared.
   */
  public boolean counts(Question question, Fact fact) {
    boolean fromSource = fact.source() == question.source();
    boolean toTarget = fact.target() == question.target();
    boolean sameType = fact.relation() == question.relation();
    boolean back = fact.source() == question.target() && fact.target() == question.source();
    return switch (this) {
      case SAME -> fromSource && toTarget && sameType;
      case REVERSE -> back && sameType;
      case OTHERS -> fromSource && toTarget && !sameType;
      case ANSWERS -> back && !sameType;
      case SOURCE -> fromSource && !toTarget;
      case TARGET -> !fromSource && toTarget;
      case THIRD_PARTIES -> isOneOf(question, fact.source()) != isOneOf(question, fact.target());
    };
  }

  private static boolean isOneOf(Question question, int entity) {
    return entity == question.source() || entity == question.target();
  }
}
