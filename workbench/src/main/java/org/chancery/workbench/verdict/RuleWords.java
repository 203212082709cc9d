// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.verdict;

import java.util.List;
import java.util.Locale;
import org.chancery.analysis.verdict.Rule;
import org.chancery.analysis.verdict.Verdict;

/** The rule by which verdicts are given, in words, as it is printed with them. */
public final class RuleWords {
  private RuleWords() {}

  /** The rule in sentences, one for each verdict and one on what the numbers mean. */
  public static List<String> sentences() {
    long decides = Math.round(Rule.DECIDES * 100);
    long agrees = Math.round(Rule.AGREES * 100);
    return List.of(
        "%s: the probability that the effect is beyond the stated margin on the claimed side is at least %d\u202f%% in the main specification, and at least %d\u202f%% of the other reasonable choices give an effect on that side."
            .formatted(name(Verdict.SUPPORTED), decides, agrees),
        "%s: the mirror image, beyond the margin on the other side."
            .formatted(name(Verdict.CONTRADICTED)),
        "%s: the main specification decides, and the other reasonable choices do not agree with it."
            .formatted(name(Verdict.MIXED)),
        "%s: it would be supported, and all evidence for it comes from the claim’s own author."
            .formatted(name(Verdict.OWN_SOURCE)),
        "%s: everything else; and whatever the figures, where coverage fails, where fewer than %d such acts would be expected, or where a cause is claimed."
            .formatted(name(Verdict.UNDECIDED), Math.round(Rule.FEWEST_EXPECTED)),
        "The likelihood is that of the main specification; intervals are of %d\u202f%%. Shares of the other choices say how much hangs on choices, and are no probabilities."
            .formatted(Math.round(Rule.LEVEL * 100)));
  }

  private static String name(Verdict verdict) {
    return verdict.label().substring(0, 1).toUpperCase(Locale.ROOT) + verdict.label().substring(1);
  }
}
