// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.reading;

/** Words of a file as messages repeat them: in one line, quoted, and not too long. */
public final class Quoted {
  /** Characters of a text that are shown: a message stays a message. */
  public static final int SHOWN = 60;

  private Quoted() {}

  /** The text in single quotes; cut with an ellipsis where it is long, without line breaks. */
  public static String of(String text) {
    int end = Math.min(text.length(), SHOWN);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    StringBuilder shown = new StringBuilder(end + 3).append('\'');
    text.substring(0, end)
        .codePoints()
        .map(point -> Character.isISOControl(point) ? ' ' : point)
        .forEach(shown::appendCodePoint);
    return shown.append(end < text.length() ? "…'" : "'").toString();
  }
}
