// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.verdict;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.verdict.Variation.Side;

/*
 * How it works. The rule was fixed before any claim was tested, and is printed with the verdicts.
 *
 *   supported      P(effect beyond the margin on the claimed side) >= 0.95 in the main
 *                  specification, and at least 80 % of the specification curve on that side
 *   contradicted   the mirror image: beyond the margin on the other side
 *   mixed          the main specification decides, and the curve does not agree
 *   own source     it would be supported, and all evidence for it comes from the claim's author
 *   undecided      everything else; and whatever the figures, where coverage fails or a cause is
 *                  claimed
 *
 * P is the main specification's. It is one-sided, so that of claims without any effect at most 5 in
 * 100 are supported and at most 5 contradicted.
 */
/** The rule by which verdicts are given. */
public final class Rule {
  /** The probability that decides. */
  public static final double DECIDES = 0.95;

  /** The share of the specification curve that must agree. */
  public static final double AGREES = 0.80;

  /** The level of confidence of the intervals shown: what lies beyond an end has 1 in 20. */
  public static final double LEVEL = 0.90;

  /** Acts of which fewer are to be expected are not missed where there are none. */
  public static final double FEWEST_EXPECTED = 3;

  private Rule() {}

  /**
   * The verdict.
   *
   * @param outcome what the main specification gives
   * @param curve the same claim under other choices
   * @param reasons why it might not be decided
   */
  public static Verdict verdict(Optional<Outcome> outcome, Curve curve, List<Reason> reasons) {
    if (reasons.stream().anyMatch(Reason::forbids)
        || outcome.isEmpty()
        || outcome.get().claimed().isEmpty()) {
      return Verdict.UNDECIDED;
    }
    if (outcome.get().claimed().getAsDouble() >= DECIDES) {
      boolean own = reasons.stream().anyMatch(one -> one.kind() == Reason.Kind.OWN_SOURCE);
      return agreed(curve, Side.CLAIMED, own ? Verdict.OWN_SOURCE : Verdict.SUPPORTED);
    }
    if (outcome.get().contrary().getAsDouble() >= DECIDES) {
      return agreed(curve, Side.CONTRARY, Verdict.CONTRADICTED);
    }
    return Verdict.UNDECIDED;
  }

  private static Verdict agreed(Curve curve, Side side, Verdict verdict) {
    return curve.share(side) >= AGREES ? verdict : Verdict.MIXED;
  }
}
