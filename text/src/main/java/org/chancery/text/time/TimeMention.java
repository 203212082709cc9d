// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.model.time.Edtf;

/**
 * A time expression of a sentence and what it means there.
 *
 * @param begin index of its first word, from 0
 * @param end index after its last word
 * @param text its words
 * @param date the date, as precise as it is said; empty where it cannot be known
 * @param length whether it says how long, how old or how far from another act, and not when: {@code
 *     for three years}, {@code two days after the vote}
 * @param because how the date is known, or why it is not, in words that complete "because …"
 */
public record TimeMention(
    int begin, int end, String text, Optional<Edtf> date, boolean length, String because) {
  public TimeMention {
    requireNonNull(text, "text");
    requireNonNull(date, "date");
    requireNonNull(because, "because");
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("time expression out of place: " + begin + ", " + end);
    }
    if (length && date.isPresent()) {
      throw new IllegalArgumentException("a length of time has no date: " + text);
    }
  }

  boolean covers(int word) {
    return begin <= word && word < end;
  }
}
