// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.evidence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person put right in an event. It is shown wherever the event is.
 *
 * @param kind which kind of correction it was
 * @param change what was changed, {@code type ACCUSE became REJECT}; may be empty
 * @param reason why, in the person's words
 * @param by who, by initials; empty where not noted
 * @param on when, where noted
 */
public record Correction(
    Kind kind, String change, String reason, String by, Optional<LocalDate> on) {
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

  /** Who put it right and when, as far as noted: {@code AH, 2026-11-23}. */
  public String signature() {
    return Stream.concat(
            Stream.of(by).filter(who -> !who.isEmpty()), on.stream().map(LocalDate::toString))
        .collect(Collectors.joining(", "));
  }
}
