// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a paragraph looks like: running text, or the line above it. */
final class Prose {
  private static final int HEADING_CHARACTERS = 120;
  private static final int HEADING_WORDS = 14;
  private static final int SHORT_HEADING_WORDS = 8;
  private static final int PROSE_CHARACTERS = 80;

  /**
   * Characters at the end that tell whether a sentence ends there: a full stop, a quote, a mark.
   */
  private static final int ENDING = 40;

  private static final String CLOSING = "\"'”’»)]";
  private static final String TERMINAL = ".!?…。！？؟।";
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:(?:[IVXLC]{1,6}|\\d{1,2}(?:\\.\\d{1,2}){0,3}|[A-Z])[.)]?|(?:Chapter|Section|Part)\\s+\\w{1,6}[.:]?)"
              + "\\s+\\p{Lu}.*");
  private static final Pattern BYLINE =
      Pattern.compile("^(?:by|von|par|por|di|door)\\s+\\p{Lu}.*", Pattern.CASE_INSENSITIVE);

  private Prose() {}

  /** Whether a sentence ends where the text ends. */
  static boolean endsSentence(String text) {
    String end = text.stripTrailing();
    String plain = NoteMarks.without(end.substring(Math.max(0, end.length() - ENDING)), Set.of());
    int last = plain.length() - 1;
    while (last > 0 && CLOSING.indexOf(plain.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && TERMINAL.indexOf(plain.charAt(last)) >= 0;
  }

  /** Whether it goes on from something: it begins with a small letter. */
  static boolean startsSmall(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  /** Whether it begins with a small letter, or with one of a script that has no capitals. */
  static boolean startsUncapitalised(String text) {
    int first = text.isEmpty() ? ' ' : text.codePointAt(0);
    return Character.isLetter(first)
        && !Character.isUpperCase(first)
        && !Character.isTitleCase(first);
  }

  static boolean isRunning(String text) {
    return text.length() >= PROSE_CHARACTERS || endsSentence(text);
  }

  /** Whether it could be a heading: short, and no sentence. */
  static boolean headingShape(String text) {
    if (text.isEmpty() || text.length() > HEADING_CHARACTERS || words(text) > HEADING_WORDS) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return !endsSentence(text) && ",;:-".indexOf(last) < 0 && !startsSmall(text);
  }

  /** Whether a line of heading's shape needs no other sign to be a heading. */
  static boolean plainlyHeading(String text) {
    return words(text) <= SHORT_HEADING_WORDS || isCapitals(text) || isNumbered(text);
  }

  static boolean isNumbered(String text) {
    return NUMBERED.matcher(text).matches();
  }

  static boolean isByline(String text) {
    return BYLINE.matcher(text).matches();
  }

  static int words(String text) {
    return SPACE.split(text.strip(), -1).length;
  }

  private static boolean isCapitals(String text) {
    return text.chars().filter(Character::isLetter).count() >= 3
        && text.equals(text.toUpperCase(Locale.ROOT));
  }
}
