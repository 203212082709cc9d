// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.workbench.brief.evidence.Quantity;

/**
 * A claim under another reasonable choice.
 *
 * @param choice what was chosen, in words
 * @param effect the effect with its interval; empty where it cannot be reckoned so
 * @param side on which side of no effect it lies
 */
public record ClaimVariation(String choice, Optional<Quantity> effect, Side side) {
  public ClaimVariation {
    requireNonNull(choice, "choice");
    requireNonNull(effect, "effect");
    requireNonNull(side, "side");
  }

  /** On which side of no effect an effect lies, as the claim has it. */
  public enum Side {
    CLAIMED("as claimed"),
    CONTRARY("the other side"),
    /** On neither, or nothing can be reckoned. */
    NEITHER("neither");

    private final String label;

    Side(String label) {
      this.label = label;
    }

    /** The words that readers see. */
    public String label() {
      return label;
    }
  }
}
