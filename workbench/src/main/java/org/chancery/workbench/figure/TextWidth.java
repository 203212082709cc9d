// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * About how wide a run of text is, without a font: the advance widths of Helvetica in groups, with
 * a margin of 8 % because the reader's font is not known. Too wide an estimate costs a little
 * space; too narrow a one would let labels run into each other.
 */
final class TextWidth {
  /** Size of the text in a figure, in pixels. */
  static final double SIZE = 12;

  /** Size of the smaller text in a figure, in pixels. */
  static final double SMALL = 11;

  private static final double MARGIN = 1.08;
  private static final double STRONG = 1.09; // Helvetica Bold over Helvetica
  private static final String NARROW = "iljtfrI.,:;'|!()[]{}/\\ \u2009\u202f";
  private static final String WIDE = "mwMW@%\u2014→↔";
  private static final int FIRST_FULL_WIDTH = 0x2e80; // CJK and what follows

  private TextWidth() {}

  /** The width of a text in pixels, at a size in pixels. */
  static double of(String text, double size) {
    return text.codePoints().mapToDouble(TextWidth::advance).sum() * size * MARGIN;
  }

  /** The width of a text in bold type. */
  static double ofStrong(String text, double size) {
    return of(text, size) * STRONG;
  }

  /** The text, cut with an ellipsis so that it fits into a width. */
  static String fit(String text, double size, double width) {
    if (of(text, size) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && of(text.substring(0, end) + "…", size) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  /** The text in lines that fit into a width, the last one cut if there would be too many. */
  static List<String> wrap(String text, double size, double width, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      boolean full = !line.isEmpty() && of(line + " " + word, size) > width;
      if (full && lines.size() < most - 1) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(fit(line.toString(), size, width));
    return List.copyOf(lines);
  }

  private static double advance(int character) {
    if (NARROW.indexOf(character) >= 0) {
      return 0.3;
    }
    if (WIDE.indexOf(character) >= 0) {
      return 0.9;
    }
    if (character >= FIRST_FULL_WIDTH) {
      return 1;
    }
    return Character.isUpperCase(character) ? 0.69 : 0.55;
  }
}
