// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.Quantity;

/**
 * A sentence of a paper, what the record says of it, and what that rests on.
 *
 * @param id the lasting name of the claim
 * @param says the sentence
 * @param at its place in the paper; may be empty
 * @param by key of the source note of the work whose claim it is
 * @param tested what one expects of the record if it is true, in a sentence
 * @param verdict what the record says
 * @param likelihood how likely it is that the record would look as claimed, by the main
 *     specification; empty where coverage forbids to say
 * @param confidence how far the evidence can be relied on, apart from what it says
 * @param finding what was found, with its figures
 * @param effect the effect to be drawn; empty where there is none
 * @param curve the same claim under other choices, the main one first
 * @param reasons why it is not decided, or what the verdict is subject to; the weightiest first
 * @param evidence the incidents that speak for and against it
 * @param wouldChange what would change the verdict, in sentences
 * @param notes further findings, in sentences
 */
public record ClaimVerdict(
    String id,
    String says,
    String at,
    Optional<String> by,
    String tested,
    Verdict verdict,
    Optional<Likelihood> likelihood,
    Movement.Confidence confidence,
    Prose finding,
    Optional<ClaimEffect> effect,
    List<ClaimVariation> curve,
    List<String> reasons,
    ClaimEvidence evidence,
    List<String> wouldChange,
    List<String> notes) {
  public ClaimVerdict {
    requireNonNull(id, "id");
    requireNonNull(says, "says");
    requireNonNull(at, "at");
    requireNonNull(by, "by");
    requireNonNull(tested, "tested");
    requireNonNull(verdict, "verdict");
    requireNonNull(likelihood, "likelihood");
    requireNonNull(confidence, "confidence");
    requireNonNull(finding, "finding");
    requireNonNull(effect, "effect");
    requireNonNull(evidence, "evidence");
    curve = List.copyOf(curve);
    reasons = List.copyOf(reasons);
    wouldChange = List.copyOf(wouldChange);
    notes = List.copyOf(notes);
  }

  /** How many of the other choices lie on a side. */
  public long on(ClaimVariation.Side side) {
    return curve.stream().filter(variation -> variation.side() == side).count();
  }

  /**
   * What the record says of a claim. Its sign has a shape of its own, so that none needs colour.
   */
  public enum Verdict {
    SUPPORTED("✓", "supported"),
    CONTRADICTED("✗", "contradicted"),
    /** The main specification decides, and other reasonable choices do not agree with it. */
    MIXED("◆", "mixed"),
    /** All that speaks for it comes from its own author. */
    OWN_SOURCE("◐", "consistent with its own source"),
    UNDECIDED("○", "cannot be decided");

    private final String sign;
    private final String label;

    Verdict(String sign, String label) {
      this.sign = sign;
      this.label = label;
    }

    /** The sign that readers see. */
    public String sign() {
      return sign;
    }

    /** The words that readers see beside it. */
    public String label() {
      return label;
    }
  }

  /**
   * A probability in words and number. The number is shown as 1 to 99 %, as far as the words of ICD
   * 203 reach; what lies beyond is shown as the outermost.
   *
   * @param words the words
   * @param probability the number
   */
  public record Likelihood(String words, Quantity probability) {
    public Likelihood {
      requireNonNull(words, "words");
      requireNonNull(probability, "probability");
    }
  }
}
