// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.List;
import org.chancery.text.language.Sentence;

/**
 * A sentence that was read, and the phrases in it that stand for somebody.
 *
 * @param sentence the sentence
 * @param phrases its phrases, by head
 * @param rivals nouns that could be meant by a pronoun as well, and are nobody known
 */
record Told(Sentence sentence, List<Phrase> phrases, List<Rival> rivals) {
  Told {
    phrases = List.copyOf(phrases);
    rivals = List.copyOf(rivals);
  }

  /**
   * Somebody or something unknown.
   *
   * @param head index of the noun
   * @param human whether it is or may be a person
   * @param plural whether it is several
   */
  record Rival(int head, boolean human, boolean plural) {}

  /** What stands before a word. */
  Told before(int word) {
    return new Told(
        sentence,
        phrases.stream().filter(phrase -> phrase.head() < word && phrase.begin() < word).toList(),
        rivals.stream().filter(rival -> rival.head() < word).toList());
  }

  boolean isSubject(Phrase phrase) {
    return Tree.isSubject(sentence, phrase.head());
  }

  boolean isSubject(Rival rival) {
    return Tree.isSubject(sentence, rival.head());
  }
}
