// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.analysis.verdict.Verdict;

/**
 * Two checks of a verdict. Without any evidence nothing may be decided; and where a claim has an
 * opposite, the record turned round must turn the verdict round.
 *
 * @param verdict the verdict
 * @param withoutEvidence the verdict when all that tells of the actors is taken away
 * @param reversed the verdict when all signs, or the two windows, are exchanged; empty where the
 *     claim has no opposite in that sense
 */
public record Soundness(Verdict verdict, Verdict withoutEvidence, Optional<Verdict> reversed) {
  public Soundness {
    requireNonNull(verdict, "verdict");
    requireNonNull(withoutEvidence, "withoutEvidence");
    requireNonNull(reversed, "reversed");
  }

  /** Whether both checks came out as they must. */
  public boolean sound() {
    return withoutEvidence == Verdict.UNDECIDED
        && (reversed.isEmpty() || opposite(verdict, reversed.get()));
  }

  private static boolean opposite(Verdict one, Verdict other) {
    return switch (one) {
      case SUPPORTED, OWN_SOURCE -> other == Verdict.CONTRADICTED;
      case CONTRADICTED -> other == Verdict.SUPPORTED || other == Verdict.OWN_SOURCE;
      case MIXED, UNDECIDED -> other == one;
    };
  }
}
