// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/** The nouns of a sentence that are nobody known and that a pronoun could mean all the same. */
final class Rivals {
  private Rivals() {}

  static List<Told.Rival> in(Sentence sentence, List<Phrase> phrases, Roles roles) {
    List<Told.Rival> rivals = new ArrayList<>();
    for (Word word : sentence.words()) {
      boolean known =
          phrases.stream()
              .anyMatch(
                  one ->
                      one.head() == word.index()
                          || (one.begin() <= word.index() && word.index() < one.end()));
      if (!known && word.isNoun() && isArgument(sentence, word)) {
        Optional<Roles.Found> role = roles.endingAt(sentence, word.index(), word.index());
        boolean human = word.isName() || role.filter(found -> found.role().isHuman()).isPresent();
        boolean subject = Tree.isSubject(sentence, word.index());
        if (subject || human) {
          rivals.add(new Told.Rival(word.index(), human, word.tag().endsWith("S")));
        }
      }
    }
    return rivals;
  }

  private static boolean isArgument(Sentence sentence, Word word) {
    Word first = sentence.word(Tree.first(sentence, word.index()));
    return Sentence.is(first, "nsubj")
        || Sentence.is(first, "obj")
        || Sentence.is(first, "iobj")
        || first.relation().equals("obl:agent");
  }
}
