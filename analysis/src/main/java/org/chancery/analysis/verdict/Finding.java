// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.verdict;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.claim.Claim;

/**
 * What became of a claim, with all that the verdict rests on.
 *
 * @param claim the claim
 * @param verdict what the record says of it
 * @param outcome what the main specification gives; empty where there is nothing to reckon with
 * @param curve the same claim under other choices
 * @param reasons why it is not decided, or what the verdict is subject to; the weightiest first
 * @param evidence what speaks for and against it
 * @param confidence how far the evidence can be relied on
 * @param wouldChange what would change the verdict, in sentences
 * @param notes further findings, such as placebo dates, in sentences
 */
public record Finding(
    Claim claim,
    Verdict verdict,
    Optional<Outcome> outcome,
    Curve curve,
    List<Reason> reasons,
    Evidence evidence,
    Confidence confidence,
    List<String> wouldChange,
    List<String> notes) {
  public Finding {
    requireNonNull(claim, "claim");
    requireNonNull(verdict, "verdict");
    requireNonNull(outcome, "outcome");
    requireNonNull(curve, "curve");
    requireNonNull(evidence, "evidence");
    requireNonNull(confidence, "confidence");
    reasons = List.copyOf(reasons);
    wouldChange = List.copyOf(wouldChange);
    notes = List.copyOf(notes);
  }

  /**
   * What speaks for and against a claim.
   *
   * @param pro the strongest incidents for it, the strongest first
   * @param contra the strongest against it
   * @param allPro how many speak for it in all
   * @param allContra how many speak against it in all
   * @param sources how many independent sources tell of all these
   * @param stateControlled how many of those sources are controlled by a state
   */
  public record Evidence(
      List<Exhibit> pro,
      List<Exhibit> contra,
      int allPro,
      int allContra,
      int sources,
      int stateControlled) {
    /** How many of each are shown. */
    public static final int SHOWN = 5;

    /** None at all. */
    public static final Evidence NONE = new Evidence(List.of(), List.of(), 0, 0, 0, 0);

    public Evidence {
      pro = List.copyOf(pro);
      contra = List.copyOf(contra);
    }
  }
}
