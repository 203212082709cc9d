// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

/**
 * A time expression found in a sentence.
 *
 * @param begin index of its first word
 * @param end index after its last word
 */
record Match(int begin, int end, Phrase phrase) {
  Match from(int earlier) {
    return new Match(earlier, end, phrase);
  }

  Match as(Phrase other) {
    return new Match(begin, end, other);
  }

  Match upTo(int later) {
    return new Match(begin, later, phrase);
  }
}
