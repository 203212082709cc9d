// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.Locale;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/** Where the text of a sentence begins, after a dateline; and the lines that only name authors. */
final class Dateline {
  private static final int LONGEST = 16; // words before the dash

  private Dateline() {}

  /** Index of the first word after a dateline such as {@code MOSCOW (Reuters) -}; 0 without one. */
  static int end(Sentence sentence) {
    boolean agency = false;
    boolean capitals = false;
    int limit = Math.min(LONGEST, sentence.words().size() - 1);
    for (int i = 0; i < limit; i++) {
      Word word = sentence.word(i);
      String text = word.text();
      if (i > 0 && isDash(text) && isSpaced(sentence, i)) {
        return agency || capitals ? i + 1 : 0;
      }
      if (text.equals(")")) {
        agency = true;
      } else if (i == 0) {
        capitals = text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT)) && isWord(text);
      }
      if (!canBeInDateline(word)) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether the sentence only tells who wrote it. */
  static boolean isByline(Sentence sentence) {
    Word first = sentence.word(0);
    int at = first.text().equals("(") ? 1 : 0;
    if (sentence.words().size() < at + 3) {
      return false;
    }
    String opening = sentence.word(at).text();
    boolean by = opening.equals("By") || opening.equals("BY");
    boolean reporting =
        (opening.equals("Reporting")
                || opening.equals("Writing")
                || opening.equals("Editing")
                || opening.equals("Additional"))
            && sentence.words().stream().limit(4).anyMatch(word -> word.text().equals("by"));
    boolean named = sentence.word(at + 1).isName();
    return reporting || (by && named && sentence.words().stream().noneMatch(Word::isVerb));
  }

  private static boolean isDash(String text) {
    return text.equals("-")
        || text.equals("--")
        || text.equals("—")
        || text.equals("–")
        || text.equals("_");
  }

  /* A hyphen within a word has no space around it. */
  private static boolean isSpaced(Sentence sentence, int at) {
    int begin = sentence.word(at).begin();
    boolean before = begin > sentence.word(at - 1).end();
    return before
        || sentence.word(at).end() < sentence.word(at + 1).begin()
        || !sentence.word(at).text().equals("-");
  }

  private static boolean canBeInDateline(Word word) {
    String text = word.text();
    return Character.isUpperCase(text.codePointAt(0))
        || Character.isDigit(text.codePointAt(0))
        || text.equals(",")
        || text.equals(".")
        || text.equals("(")
        || text.equals(")")
        || text.equals("/")
        || text.equals(":")
        || text.equals("-")
        || text.equals("of");
  }

  private static boolean isWord(String text) {
    return text.codePoints()
        .allMatch(letter -> Character.isLetter(letter) || letter == '.' || letter == '\'');
  }
}
