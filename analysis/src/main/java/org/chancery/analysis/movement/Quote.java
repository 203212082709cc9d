// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

/** What an incident says, fit to stand in a sentence. */
final class Quote {
  private static final int LONGEST = 120;

  private Quote() {}

  /** On one line, without its full stop, cut at a word if it is long. */
  static String of(String says) {
    String line = says.strip().replaceAll("\\s+", " ");
    String text = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    if (text.codePointCount(0, text.length()) <= LONGEST) {
      return text;
    }
    String cut = text.substring(0, text.offsetByCodePoints(0, LONGEST));
    int blank = cut.lastIndexOf(' ');
    return (blank > 0 ? cut.substring(0, blank) : cut) + " …";
  }
}
