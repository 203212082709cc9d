// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.language;

import static java.util.Objects.requireNonNull;

/**
 * A time expression that SUTime finds in a sentence, not yet counted from any day.
 *
 * @param beginWord index of its first word, from 0
 * @param endWord index after its last word
 * @param text its words
 * @param timex its value in TIMEX3: {@code 2023-04}, {@code XXXX-WXX-2}, {@code P1M}, {@code
 *     2021-Q1}; where TIMEX3 has no value without a day to count from, SUTime's own notation:
 *     {@code OFFSET P-1W}, {@code THIS P1M OFFSET P-1M}
 */
public record TimeExpression(int beginWord, int endWord, String text, String timex) {
  public TimeExpression {
    requireNonNull(text, "text");
    requireNonNull(timex, "timex");
    if (beginWord < 0 || endWord <= beginWord) {
      throw new IllegalArgumentException(
          "time expression out of place: " + beginWord + ", " + endWord);
    }
  }
}
