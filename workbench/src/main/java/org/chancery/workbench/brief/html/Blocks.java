// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import java.util.List;
import org.chancery.workbench.markup.Element;

/** The pieces of which sections are put together. */
final class Blocks {
  private Blocks() {}

  static Element section(String title) {
    return Element.named("section").add(Element.named("h2").text(title));
  }

  static Element paragraph(String classes, String words) {
    return Element.named("p", classes).text(words);
  }

  /** A table that scrolls sideways where it is wider than the page, by pointer or by key. */
  static Element scrolling(String label, Element table) {
    return Element.named("div", "scroll")
        .with("role", "region")
        .with("aria-label", label)
        .with("tabindex", "0")
        .add(table);
  }

  static Element headRow(List<String> labels) {
    Element row = Element.named("tr");
    for (String label : labels) {
      row.add(Element.named("th").with("scope", "col").text(label));
    }
    return Element.named("thead").add(row);
  }

  static Element details(String summary, Element content) {
    return Element.named("details").add(Element.named("summary").text(summary)).add(content);
  }

  /** A term and what is said of it. */
  static void define(Element list, String term, Element... said) {
    list.add(Element.named("dt").text(term), Element.named("dd").add(said));
  }

  static Element span(String classes, String words) {
    return Element.named("span", classes).text(words);
  }
}
