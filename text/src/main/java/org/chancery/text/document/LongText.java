// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

/** Where to part a text that is too long. */
final class LongText {
  private LongText() {}

  /**
   * The end of the part that begins somewhere: the last end of a sentence within the limit; else
   * the last space; else the limit itself, but not between the halves of a surrogate pair.
   */
  static int partEnd(String text, int from, int limit) {
    if (text.length() - from <= limit) {
      return text.length();
    }
    int bound = from + limit;
    for (int at = bound - 1; at > from + limit / 2; at--) {
      if (text.charAt(at) == ' ' && ".!?".indexOf(text.charAt(at - 1)) >= 0) {
        return at;
      }
    }
    int space = text.lastIndexOf(' ', bound - 1);
    if (space > from) {
      return space;
    }
    boolean pair = limit > 1 && Character.isHighSurrogate(text.charAt(bound - 1));
    return pair ? bound - 1 : bound;
  }
}
