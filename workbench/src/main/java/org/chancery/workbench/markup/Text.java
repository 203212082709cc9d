// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.markup;

import static java.util.Objects.requireNonNull;

/**
 * A run of text. Written so that it is the same text in HTML and in XML, within an element and
 * within an attribute.
 *
 * @param text any characters; those that no page can hold, and those that turn the direction of the
 *     text around them, are written as U+FFFD
 */
public record Text(String text) implements Node {
  private static final char REPLACEMENT = '\uFFFD';

  public Text {
    requireNonNull(text, "text");
  }

  @Override
  public void writeTo(StringBuilder page) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (Character.isHighSurrogate(character)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        page.append(character).append(text.charAt(++i));
      } else {
        write(character, page);
      }
    }
  }

  private static void write(char character, StringBuilder page) {
    switch (character) {
      case '&' -> page.append("&amp;");
      case '<' -> page.append("&lt;");
      case '>' -> page.append("&gt;");
      case '"' -> page.append("&quot;");
      case '\'' -> page.append("&#39;");
      default -> page.append(isUnsafe(character) ? REPLACEMENT : character);
    }
  }

  /**
   * Whether a page should not hold a character: controls and non-characters that XML 1.0 forbids,
   * half a surrogate pair, and the overrides that make text read otherwise than it is stored
   * (Boucher and Anderson 2021, "Trojan Source").
   */
  private static boolean isUnsafe(char character) {
    boolean control = character < ' ' && character != '\n' && character != '\t';
    boolean laterControl = character >= '\u007f' && character <= '\u009f';
    boolean override =
        (character >= '\u202a' && character <= '\u202e')
            || (character >= '\u2066' && character <= '\u2069');
    return control
        || laterControl
        || override
        || Character.isSurrogate(character)
        || character >= '\ufffe';
  }
}
