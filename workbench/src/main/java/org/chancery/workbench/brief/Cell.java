// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.ontology.QuadClass;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.Quantity;

/** What stands in one place of a table. */
public sealed interface Cell {
  /** A number. */
  record Amount(Quantity quantity) implements Cell {
    public Amount {
      requireNonNull(quantity, "quantity");
    }
  }

  /**
   * No number, and why there is none.
   *
   * @param why the kind of reason
   * @param reason the reason in words, as exact as it is known; may be empty
   */
  record Absent(Why why, String reason) implements Cell {
    public Absent {
      requireNonNull(why, "why");
      requireNonNull(reason, "reason");
    }
  }

  /** Words. */
  record Passage(Prose prose) implements Cell {
    public Passage {
      requireNonNull(prose, "prose");
    }
  }

  /**
   * A small bar of what a row consists of.
   *
   * @param counts incidents by quad class; the same that stand as numbers in the row
   */
  record Mix(Map<QuadClass, Long> counts) implements Cell {
    public Mix {
      counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }
  }

  /** Why there is no number. */
  enum Why {
    /** No source covers it. */
    NOT_COVERED("n/c", "not covered by any source"),
    /** Only selective sources tell of it, and what they mention is not made into rates. */
    SELECTIVE("sel.", "selective sources only: not rated"),
    /** Too few incidents to state it. */
    TOO_FEW("few", "too few incidents to state it"),
    /** It has no meaning here. */
    NOT_APPLICABLE("–", "not applicable");

    private final String sign;
    private final String label;

    Why(String sign, String label) {
      this.sign = sign;
      this.label = label;
    }

    /** What stands in the table. */
    public String sign() {
      return sign;
    }

    /** What it means. */
    public String label() {
      return label;
    }
  }
}
