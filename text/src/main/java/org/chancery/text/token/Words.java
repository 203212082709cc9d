// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.token;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a text into words. */
@FunctionalInterface
interface Words {
  /** BERT's: at white space, each mark of punctuation by itself. */
  Words BERT =
      matches(
          "[\\p{Punct}\\p{IsPunctuation}]" + "|[^\\p{IsWhite_Space}\\p{Punct}\\p{IsPunctuation}]+");

  /** GPT-2's: a space belongs to the word after it; letters, digits and marks apart. */
  Words BYTE_LEVEL =
      matches(
          "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\p{IsWhite_Space}\\p{L}\\p{N}]+"
              + "|\\p{IsWhite_Space}+(?!\\P{IsWhite_Space})|\\p{IsWhite_Space}+");

  /** The words, in order. */
  Stream<String> of(String text);

  /** The same after a space was put before a text that begins without one. */
  default Words afterSpace() {
    return text -> of(text.startsWith(" ") ? text : " " + text);
  }

  private static Words matches(String expression) {
    Pattern pattern = Pattern.compile(expression);
    return text -> pattern.matcher(text).results().map(MatchResult::group);
  }
}
