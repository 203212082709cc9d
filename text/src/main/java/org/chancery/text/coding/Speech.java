// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.Optional;
import org.chancery.text.coding.Telling.Side;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Operator;

/** Who says what a sentence reports. */
final class Speech {
  private final Sentence sentence;
  private final Matcher matcher;
  private final Parties parties;
  private final Grammar grammar;

  Speech(Grammar grammar, Matcher matcher, Parties parties) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.matcher = matcher;
    this.parties = parties;
  }

  /** Who says the clause that a word heads, where it hangs on a verb of saying. */
  Optional<Side> speaker(Word word) {
    Optional<Word> saying = saying(word);
    return saying.map(
        verb ->
            new Side("speaker of \"" + verb.text() + "\"", parties.acting(grammar.agents(verb))));
  }

  private Optional<Word> saying(Word word) {
    Word at = word;
    for (int i = 0; i < 6; i++) {
      Optional<Word> above = sentence.head(at);
      if (above.isEmpty()) {
        return sentence.children(at, "parataxis").stream().filter(this::says).findFirst();
      }
      Word head = above.orElseThrow();
      if ((Sentence.is(at, "ccomp") || Sentence.is(at, "parataxis") || Sentence.is(at, "xcomp"))
          && says(head)) {
        return Optional.of(head);
      }
      if (!Sentence.is(at, "conj") && !Sentence.is(at, "xcomp")) {
        return sentence.children(at, "parataxis").stream().filter(this::says).findFirst();
      }
      at = head;
    }
    return Optional.empty();
  }

  private boolean says(Word verb) {
    return matcher
        .best(verb)
        .flatMap(pattern -> pattern.sense().operator())
        .filter(operator -> operator == Operator.SAY)
        .isPresent();
  }
}
