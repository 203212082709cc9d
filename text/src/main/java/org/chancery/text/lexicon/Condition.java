// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * What must stand beside the head of a pattern.
 *
 * @param slot where
 * @param markers the prepositions or particles of which one must introduce it; none where the slot
 *     has none
 * @param words one of these must stand there; any, if there are none. A word of several parts is
 *     joined by underscores: {@code peace_talk}
 */
public record Condition(Slot slot, Set<String> markers, Set<String> words) {
  public Condition {
    requireNonNull(slot, "slot");
    markers = Set.copyOf(markers);
    words = Set.copyOf(words);
  }

  /** Where a condition looks. */
  public enum Slot {
    OBJECT,
    /** The object must be none of the words. */
    NO_OBJECT,
    PARTICLE,
    PREPOSITION,
    SUBJECT,
    MODIFIER,
    /** An infinitive below the head, or what stands after its preposition "to". */
    TO,
    /** A clause below the head. */
    CLAUSE,
    GERUND
  }
}
