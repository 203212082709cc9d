// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.language;

import java.util.List;
import java.util.Locale;

/** Where the text of a sentence begins, after a dateline. */
public final class Dateline {
  private static final int LONGEST = 16; // words before the dash

  private Dateline() {}

  /** Index of the first word after a dateline such as {@code MOSCOW (Reuters) -}; 0 without one. */
  public static int end(List<Word> words) {
    boolean agency = false;
    boolean capitals = false;
    int limit = Math.min(LONGEST, words.size() - 1);
    for (int i = 0; i < limit; i++) {
      Word word = words.get(i);
      String text = word.text();
      if (i > 0 && isDash(text) && isSpaced(words, i)) {
        return agency || capitals ? i + 1 : 0;
      }
      if (text.equals(")")) {
        agency = true;
      } else if (i < 2 && text.length() > 3) {
        boolean upper = text.equals(text.toUpperCase(Locale.ROOT)) && isWord(text);
        capitals = upper && (i == 0 || isUpper(words.get(0)));
      }
      if (!canBeInDateline(word)) {
        return 0;
      }
    }
    return 0;
  }

  /** "NEW DELHI". */
  private static boolean isUpper(Word word) {
    return word.text().length() > 1 && word.text().equals(word.text().toUpperCase(Locale.ROOT));
  }

  private static boolean isDash(String text) {
    return text.equals("-")
        || text.equals("--")
        || text.equals("—")
        || text.equals("–")
        || text.equals("_");
  }

  /* A hyphen within a word has no space around it. */
  private static boolean isSpaced(List<Word> words, int at) {
    int begin = words.get(at).begin();
    boolean before = begin > words.get(at - 1).end();
    return before
        || words.get(at).end() < words.get(at + 1).begin()
        || !words.get(at).text().equals("-");
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
