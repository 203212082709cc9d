// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.markup;

/**
 * The name of a place in a page.
 *
 * @param id letters, digits, and {@code . : - _}; nothing that an address would have to escape
 */
public record Anchor(String id) {
  public Anchor {
    if (id.isEmpty() || !id.chars().allMatch(Anchor::isPlain)) {
      throw new IllegalArgumentException("not the name of a place: '" + id + "'");
    }
  }

  /**
   * The place named after any text. Different texts give different names: what cannot stand in a
   * name is written {@code _hex_}, and so is the underscore itself.
   */
  public static Anchor of(String text) {
    StringBuilder id = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (isPlain(character) && character != '_') {
        id.append(character);
      } else {
        id.append('_').append(Integer.toHexString(character)).append('_');
      }
    }
    return new Anchor(id.toString());
  }

  private static boolean isPlain(int character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || ".:-_".indexOf(character) >= 0;
  }
}
