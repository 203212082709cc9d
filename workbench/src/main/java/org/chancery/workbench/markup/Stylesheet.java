// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.markup;

/**
 * A style sheet of ours, written as it stands.
 *
 * @param css the rules; free of {@code <}, so that it cannot end its element
 */
public record Stylesheet(String css) implements Node {
  public Stylesheet {
    if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0) {
      throw new IllegalArgumentException("a style sheet with < or & cannot stand in a page");
    }
  }

  @Override
  public void writeTo(StringBuilder page) {
    page.append(css);
  }
}
