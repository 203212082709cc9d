// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.chancery.model.actor.ActorId;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.Quantity;

/**
 * What moved in one relation, and why.
 *
 * @param arrow which way
 * @param partner with whom
 * @param name name of the partner
 * @param what what moved, in one sentence
 * @param why why, in one sentence; empty where the record does not tell
 * @param incidents incidents that it rests on
 * @param confidence how far the evidence bears it, apart from what it says
 */
public record Movement(
    Arrow arrow,
    ActorId partner,
    String name,
    Prose what,
    Prose why,
    Quantity incidents,
    Confidence confidence) {
  public Movement {
    requireNonNull(arrow, "arrow");
    requireNonNull(partner, "partner");
    requireNonNull(name, "name");
    requireNonNull(what, "what");
    requireNonNull(why, "why");
    requireNonNull(incidents, "incidents");
    requireNonNull(confidence, "confidence");
  }

  /** What the number of incidents is followed by. */
  public String unit() {
    return incidents.value().compareTo(BigDecimal.ONE) == 0 ? "incident" : "incidents";
  }

  /** Which way a relation moved. */
  public enum Arrow {
    WARMER("▲", "warmer"),
    COOLER("▼", "cooler"),
    /** Nothing that the record would show; that does not prove that nothing moved. */
    STEADY("■", "no clear change"),
    /** Both ways at once, or there and back. */
    MIXED("◆", "mixed"),
    /** Too little is recorded to say. */
    UNCLEAR("○", "not enough to say");

    private final String sign;
    private final String label;

    Arrow(String sign, String label) {
      this.sign = sign;
      this.label = label;
    }

    /** The sign that readers see. */
    public String sign() {
      return sign;
    }

    /** The word that readers see beside it. */
    public String label() {
      return label;
    }
  }

  /**
   * How far the evidence bears a statement.
   *
   * @param level the level
   * @param reasons what it rests on: sources, their coverage, the number of incidents
   */
  public record Confidence(Level level, String reasons) {
    public Confidence {
      requireNonNull(level, "level");
      requireNonNull(reasons, "reasons");
    }
  }

  /**
   * Levels of confidence, apart from likelihood.
   *
   * @see <a href="https://www.dni.gov/files/documents/ICD/ICD-203.pdf">Intelligence Community
   *     Directive 203, Analytic Standards, D.6.e.(2)(c)</a>
   */
  public enum Level {
    LOW("low"),
    MODERATE("moderate"),
    HIGH("high");

    private final String label;

    Level(String label) {
      this.label = label;
    }

    /** The word that readers see. */
    public String label() {
      return label;
    }
  }
}
