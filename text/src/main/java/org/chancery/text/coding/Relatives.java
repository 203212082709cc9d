// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.Optional;
import java.util.Set;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/** Whom pronouns of the grammar itself stand for: "who", "which", "each other". */
final class Relatives {
  private static final Set<String> RELATIVE = Set.of("WP", "WDT");
  private static final int DEEP = 12;

  private final Sentence sentence;

  Relatives(Sentence sentence) {
    this.sentence = sentence;
  }

  static boolean pronoun(Word word) {
    return RELATIVE.contains(word.tag())
        || (word.lemma().equals("that") && !word.tag().equals("IN") && word.tag().startsWith("W"));
  }

  /** The noun that a relative clause belongs to. */
  Optional<Word> antecedent(Word verb) {
    Word at = verb;
    for (int i = 0; i < DEEP; i++) {
      if (at.relation().startsWith("acl") || (at.equals(verb) && Sentence.is(at, "dep"))) {
        return sentence.head(at);
      }
      Optional<Word> above = sentence.head(at);
      if (above.isEmpty()) {
        return Optional.empty();
      }
      at = above.orElseThrow();
    }
    return Optional.empty();
  }

  /** "accused each other". */
  boolean reciprocal(Word verb) {
    return sentence.children(verb, "obj", "obl", "iobj").stream()
        .anyMatch(
            word ->
                pair(word, "other", "each")
                    || pair(word, "another", "one")
                    || pair(word, "one", "another"));
  }

  private boolean pair(Word word, String text, String beside) {
    return Grammar.lower(word).equals(text)
        && sentence.children(word).stream().anyMatch(one -> Grammar.lower(one).equals(beside));
  }
}
