// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

/** A scale of conflict and cooperation. Amounts on different scales are never added up. */
public enum Scale {
  /**
   * Weights of CAMEO codes, extended from those for WEIS of J. S. Goldstein, "A
   * Conflict-Cooperation Scale for WEIS Events Data", Journal of Conflict Resolution 36 (1992),
   * 369-385.
   */
  GOLDSTEIN("Goldstein"),
  /** Scores of PLOVER types and modes, from the PLOVER manual, draft 0.8 (2021). */
  PLOVER("PLOVER");

  private final String label;

  Scale(String label) {
    this.label = label;
  }

  /** The name as charts and tables write it. */
  public String label() {
    return label;
  }
}
