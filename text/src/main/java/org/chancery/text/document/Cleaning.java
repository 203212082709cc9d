// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.text.Normalizer;

/**
 * Text made plain: one line, composed (Unicode NFC), without characters that are not seen.
 *
 * <p>Dropped are control characters, marks of writing direction, zero-width characters and soft
 * hyphens, halves of surrogate pairs; ligatures of print are their letters; all white space is one
 * space. Of marks upon one letter at most thirty are kept, the limit of Unicode's Stream-Safe Text
 * Format (UAX #15, section 13), without which composing them takes time in the square of their
 * number.
 */
final class Cleaning {
  private static final int MARKS_KEPT = 30;

  private Cleaning() {}

  static String line(String raw) {
    return isClean(raw) ? raw : cleaned(raw);
  }

  /** Whether there is nothing to do, as with most English text. */
  private static boolean isClean(String raw) {
    char before = ' ';
    for (int i = 0; i < raw.length(); i++) {
      char character = raw.charAt(i);
      if (character < ' ' || character > '~' || (character == ' ' && before == ' ')) {
        return false;
      }
      before = character;
    }
    return raw.isEmpty() || before != ' ';
  }

  private static String cleaned(String raw) {
    StringBuilder clean = new StringBuilder(raw.length());
    boolean space = false;
    int marks = 0;
    for (int at = 0; at < raw.length(); ) {
      int character = raw.codePointAt(at);
      at += Character.charCount(character);
      if (isSpace(character)) {
        space = true;
        continue;
      }
      if (isUnseen(character)) {
        continue;
      }
      marks = isMark(character) ? marks + 1 : 0;
      if (marks > MARKS_KEPT) {
        continue;
      }
      if (space && !clean.isEmpty()) {
        clean.append(' ');
      }
      space = false;
      append(clean, character);
    }
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  /** Whether it parts words. */
  static boolean isSpace(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == 0x85;
  }

  private static boolean isUnseen(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static void append(StringBuilder clean, int character) {
    if (character >= 0xFB00 && character <= 0xFB06) {
      clean.append(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
    } else {
      clean.appendCodePoint(character);
    }
  }
}
