// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Resolution;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/**
 * Joins a name and what is said of it beside it: "Ukraine's foreign minister, Andrii Sybiha",
 * "Andrii Sybiha, Ukraine's foreign minister". Who is told so is learnt.
 */
final class Appositions {
  private Appositions() {}

  static List<Phrase> joined(Sentence sentence, List<Phrase> phrases, Acquaintances acquaintances) {
    List<Phrase> joined = new ArrayList<>(phrases);
    for (Phrase phrase : phrases) {
      if (phrase.isPerson() && phrase.basis() == Mention.Basis.BELONGING) {
        beside(sentence, phrase, joined)
            .ifPresent(word -> join(sentence, phrase, word, joined, acquaintances));
      }
    }
    joined.sort((one, other) -> Integer.compare(one.head(), other.head()));
    return joined;
  }

  /* The head of the name in apposition to a phrase, on either side. */
  private static Optional<Word> beside(Sentence sentence, Phrase phrase, List<Phrase> phrases) {
    Word head = sentence.word(phrase.head());
    Optional<Word> after =
        sentence.children(head, "appos").stream().filter(Word::isName).findFirst();
    Optional<Word> before =
        Sentence.is(head, "appos") ? sentence.head(head).filter(Word::isName) : Optional.empty();
    return after.or(() -> before).filter(word -> isPersonOrUnknown(word, phrases));
  }

  private static boolean isPersonOrUnknown(Word word, List<Phrase> phrases) {
    return phrases.stream()
        .filter(other -> other.begin() <= word.index() && word.index() < other.end())
        .allMatch(other -> other.isPerson() && other.basis() == Mention.Basis.NAME);
  }

  private static void join(
      Sentence sentence,
      Phrase phrase,
      Word word,
      List<Phrase> joined,
      Acquaintances acquaintances) {
    int begin = word.index();
    while (begin > 0
        && sentence.word(begin - 1).isName()
        && sentence.word(begin - 1).head() == word.index()) {
      begin--;
    }
    String name = sentence.text().substring(sentence.word(begin).begin(), word.end());
    Optional<Phrase> known =
        joined.stream().filter(other -> other.head() == word.index()).findFirst();
    Resolution title = phrase.who().get(0);
    Resolution who =
        known
            .map(other -> Parts.titled(other.who().get(0), title))
            .orElseGet(() -> Parts.person(name, title));
    acquaintances.meet(name, who);
    known.ifPresent(joined::remove);
    joined.remove(phrase);
    boolean nameFirst = word.index() < phrase.begin();
    int from = nameFirst ? begin : phrase.begin();
    int to = nameFirst ? phrase.end() : Math.max(phrase.end(), word.index() + 1);
    joined.add(
        new Phrase(
            from,
            to,
            nameFirst ? word.index() : phrase.head(),
            List.of(Parts.mentionedAs(name, who)),
            known.isPresent() ? Mention.Basis.NAME : Mention.Basis.BELONGING,
            "'" + name + "' stands beside '" + title.mention() + "'",
            Role.Kind.PERSON));
  }
}
