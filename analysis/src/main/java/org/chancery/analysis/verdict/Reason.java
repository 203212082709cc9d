// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.verdict;

import static java.util.Objects.requireNonNull;

/**
 * Why a claim is not decided, or what its verdict is subject to, as the record itself shows.
 *
 * @param kind what kind of reason it is
 * @param words the reason in a sentence, with its figures
 */
public record Reason(Kind kind, String words) {
  /** Kinds of reasons. */
  public enum Kind {
    /** Only selective sources tell of it: what they leave out may have happened. */
    SELECTIVE_SOURCE,
    /** No source covers the time. */
    PERIOD_NOT_COVERED,
    /** The windows were not watched by the same sources. */
    SOURCES_DIFFER,
    /** An actor, or those who speak for it, are not in the record. */
    ACTOR_NOT_COVERED,
    /** The record does not tell where things happen. */
    VENUE_NOT_COVERED,
    /** Fewer than three such acts would be expected even if it were as with others. */
    TOO_FEW_EXPECTED,
    /** There is nothing, or too little, on record to reckon with. */
    TOO_LITTLE,
    /** Dates are too wide to be placed. */
    NOT_PLACED,
    /** The interval crosses the margin. */
    CROSSES_MARGIN,
    /** Other reasonable choices point the other way. */
    CURVE_DISAGREES,
    /** A cause is claimed, and an association is all that events can show. */
    CAUSE,
    /** All evidence comes from the author of the claim. */
    OWN_SOURCE,
    /** One of several parts is not decided. */
    PART
  }

  public Reason {
    requireNonNull(kind, "kind");
    requireNonNull(words, "words");
  }

  /** Whether nothing can be decided because of it, whatever the figures. */
  public boolean forbids() {
    return switch (kind) {
      case CURVE_DISAGREES, CROSSES_MARGIN, OWN_SOURCE -> false;
      default -> true;
    };
  }
}
