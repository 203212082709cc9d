// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.workbench.brief.evidence.Quantity;

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
public record ClaimEvidence(
    List<Relation.Mark> pro,
    List<Relation.Mark> contra,
    Quantity allPro,
    Quantity allContra,
    Quantity sources,
    Quantity stateControlled) {
  public ClaimEvidence {
    pro = List.copyOf(pro);
    contra = List.copyOf(contra);
    requireNonNull(allPro, "allPro");
    requireNonNull(allContra, "allContra");
    requireNonNull(sources, "sources");
    requireNonNull(stateControlled, "stateControlled");
  }

  /** Whether nothing speaks for it or against it. */
  public boolean isEmpty() {
    return pro.isEmpty() && contra.isEmpty();
  }
}
