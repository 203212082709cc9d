// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/*
 * How it works. Names are compared whole, by a key: compatibility forms and diacritics are folded
 * (NFKD, marks dropped; a few letters that do not decompose are spelt out), underscores, hyphens and
 * runs of space are one space, points, commas, quotes and parentheses are dropped, a leading "the"
 * is dropped, and case is folded. A key of up to three characters keeps its case: "US" is the United
 * States and "us" is not, "WHO" is an organisation and "who" is not.
 */
final class NameKey {
  private static final int CASE_MATTERS = 3; // characters; longest key that keeps its case
  private static final String ARTICLE = "the ";
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ø', "o"),
          Map.entry('Ø', "O"),
          Map.entry('ł', "l"),
          Map.entry('Ł', "L"),
          Map.entry('đ', "d"),
          Map.entry('Đ', "D"),
          Map.entry('ı', "i"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ə', "e"),
          Map.entry('&', "and"));

  private NameKey() {}

  /** The key of a name; empty for a name without letters or digits. */
  static String of(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      append(key, decomposed.charAt(i));
    }
    int end = key.length();
    if (end > 0 && key.charAt(end - 1) == ' ') {
      key.setLength(end - 1);
    }
    String kept = key.toString();
    if (kept.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length())) {
      kept = kept.substring(ARTICLE.length());
    }
    return kept.length() <= CASE_MATTERS ? kept : kept.toLowerCase(Locale.ROOT);
  }

  private static void append(StringBuilder key, char letter) {
    String spelt = letter < '\u007f' && letter != '&' ? null : LETTERS.get(letter);
    if (spelt != null) {
      key.append(spelt);
    } else if (isModifier(letter)) {
      return; // an apostrophe of a romanisation, as in Oʻzbekiston
    } else if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
      key.append(letter);
    } else if (parts(letter) && key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
      key.append(' ');
    }
  }

  private static boolean isModifier(char letter) {
    return letter >= '\u02b0' && letter <= '\u02ff';
  }

  private static boolean parts(char letter) {
    return Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || letter == '_'
        || letter == '/'
        || Character.getType(letter) == Character.DASH_PUNCTUATION;
  }

  /**
   * A name as it is shown: compatibility forms composed, underscores and runs of space one space.
   */
  static String tidy(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
    StringBuilder tidy = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char letter = composed.charAt(i);
      if (letter != '_' && !Character.isWhitespace(letter) && !Character.isSpaceChar(letter)) {
        tidy.append(letter);
      } else if (tidy.length() > 0 && tidy.charAt(tidy.length() - 1) != ' ') {
        tidy.append(' ');
      }
    }
    return tidy.toString().strip();
  }
}
