// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.evidence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * What a person put right in an event. It is shown wherever the event is.
 *
 * @param kind which kind of correction it was
 * @param change what was changed, {@code type ACCUSE became REJECT}; may be empty
 * @param reason why, in the person's words
 * @param by who, by initials
 * @param on when
 */
public record Correction(Kind kind, String change, String reason, String by, LocalDate on) {
  /** A kind of correction. */
  public enum Kind {
    /** Set aside: it is shown and counted nowhere. */
    REJECTED("rejected"),
    RECODED("recoded"),
    /** Taken for the same incident as others. */
    MERGED("merged"),
    /** Taken for an incident of its own. */
    SPLIT("split"),
    /** Brought back after it was rejected. */
    RESTORED("restored");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The name as readers see it. */
    public String label() {
      return label;
    }
  }

  public Correction {
    requireNonNull(kind, "kind");
    requireNonNull(change, "change");
    requireNonNull(reason, "reason");
    requireNonNull(by, "by");
    requireNonNull(on, "on");
  }
}
