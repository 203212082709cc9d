// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.coding.Telling.Side;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Operator;

/** Who says what a sentence reports. */
final class Speech {
  private static final int DEEP = 6;
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''", "«", "»");

  private final Sentence sentence;
  private final Matcher matcher;
  private final Parties parties;
  private final Grammar grammar;
  private final Set<String> speak;
  private final BitSet quoted;

  /**
   * @param speak the verbs that stand beside a quotation
   */
  Speech(Grammar grammar, Matcher matcher, Parties parties, Set<String> speak) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.matcher = matcher;
    this.parties = parties;
    this.speak = speak;
    this.quoted = quoted(sentence);
  }

  static boolean isQuote(Word word) {
    return QUOTES.contains(word.text());
  }

  /** Who says the clause that a word heads, where it hangs on a verb of saying. */
  Optional<Side> speaker(Word word) {
    return saying(word)
        .map(
            verb ->
                new Side(
                    "speaker of \"" + verb.text() + "\"", parties.acting(grammar.agents(verb))));
  }

  /** Who is told the clause that a word heads: "told Turkey that it would …". */
  Side addressee(Word word) {
    return saying(word)
        .map(verb -> new Side("told", parties.affected(grammar.patients(verb))))
        .orElse(Side.NOBODY);
  }

  private Optional<Word> saying(Word word) {
    return quoted.get(word.index()) ? quoting(word) : reporting(word);
  }

  /** The verb of saying outside the quotation marks that stands nearest. */
  private Optional<Word> quoting(Word word) {
    return sentence.words().stream()
        .filter(verb -> !quoted.get(verb.index()) && verb.isVerb())
        .filter(verb -> speak.contains(verb.lemma()))
        .filter(verb -> !grammar.agents(verb).isEmpty())
        .min(Comparator.comparingInt(verb -> Math.abs(verb.index() - word.index())))
        .or(() -> reporting(word));
  }

  private Optional<Word> reporting(Word word) {
    Word at = word;
    for (int i = 0; i < DEEP; i++) {
      Optional<Word> above = sentence.head(at);
      if (above.isEmpty()) {
        return aside(at);
      }
      Word head = above.orElseThrow();
      if ((Sentence.is(at, "ccomp") || Sentence.is(at, "parataxis") || Sentence.is(at, "xcomp"))
          && says(head)) {
        return Optional.of(head);
      }
      if (!Sentence.is(at, "conj") && !Sentence.is(at, "xcomp")) {
        return aside(at);
      }
      at = head;
    }
    return Optional.empty();
  }

  /** "…, the minister said": the verb of saying hangs on what is said. */
  private Optional<Word> aside(Word clause) {
    return sentence.children(clause, "parataxis").stream().filter(this::says).findFirst();
  }

  private boolean says(Word verb) {
    return matcher
        .best(verb)
        .flatMap(pattern -> pattern.sense().operator())
        .filter(operator -> operator == Operator.SAY)
        .isPresent();
  }

  /** The words between quotation marks. */
  static BitSet quoted(Sentence sentence) {
    BitSet inside = new BitSet();
    boolean open = false;
    for (Word word : sentence.words()) {
      if (isQuote(word)) {
        open = !open;
      } else if (open) {
        inside.set(word.index());
      }
    }
    return inside;
  }
}
