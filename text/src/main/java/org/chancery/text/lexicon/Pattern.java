// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A pattern of words that means an act or works on one.
 *
 * @param head the lemma it hangs on; of several parts the first of a verb, the last of a noun
 * @param parts all parts of the head, in order
 * @param wordClass what the head is
 * @param conditions what must stand beside it
 * @param sense what it means
 * @param code the code of the analyst's own ontology for it, where its section gives one
 * @param roles where those stand who take part
 * @param text the pattern as written
 * @param origin file and line that it comes from
 */
public record Pattern(
    String head,
    List<String> parts,
    WordClass wordClass,
    List<Condition> conditions,
    Sense sense,
    Optional<String> code,
    Roles roles,
    String text,
    String origin) {
  public Pattern {
    requireNonNull(head, "head");
    requireNonNull(wordClass, "wordClass");
    requireNonNull(sense, "sense");
    requireNonNull(code, "code");
    requireNonNull(roles, "roles");
    requireNonNull(text, "text");
    requireNonNull(origin, "origin");
    parts = List.copyOf(parts);
    conditions = List.copyOf(conditions);
  }

  /** How many things it asks for: of patterns that fit, the one that asks for most is meant. */
  public int weight() {
    return conditions.size() + parts.size() - 1;
  }
}
