// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.chancery.workbench.markup.Element;
import org.chancery.workbench.markup.Stylesheet;

/** The colours and type of figures, in light and in dark. */
public final class FigureStyle {
  private FigureStyle() {}

  /** The rules, for a page that holds figures. */
  public static Stylesheet stylesheet() {
    try (InputStream rules = FigureStyle.class.getResourceAsStream("figure.css")) {
      if (rules == null) {
        throw new IllegalStateException("figure.css is missing from the jar");
      }
      return new Stylesheet(new String(rules.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A figure as a file of its own. */
  public static String standalone(Element picture) {
    Element document = picture.with("xmlns", "http://www.w3.org/2000/svg");
    document.add(Element.named("style").add(stylesheet()));
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.render();
  }
}
