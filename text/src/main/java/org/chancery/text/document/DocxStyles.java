// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the paragraph styles of a DOCX file mean. */
final class DocxStyles {
  /** Styles built upon styles upon styles; more is a circle. */
  private static final int DEEPEST = 12;

  private final Map<String, Style> styles = new HashMap<>();

  private record Style(String name, String base, boolean outline) {}

  /** What a paragraph is by its style. */
  enum Meaning {
    TITLE,
    HEADING,
    CAPTION,
    /** A line of a table of contents or an index, which is no text. */
    CONTENTS,
    TEXT
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    String id = "";
    Style style = new Style("", "", false);
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String value = DocxText.value(xml, "val").orElse("");
        switch (xml.getLocalName()) {
          case "style" -> {
            id = DocxText.value(xml, "styleId").orElse("");
            style = new Style("", "", false);
          }
          case "name" -> style = new Style(value, style.base(), style.outline());
          case "basedOn" -> style = new Style(style.name(), value, style.outline());
          case "outlineLvl" ->
              style = new Style(style.name(), style.base(), isOutline(Optional.of(value)));
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style")) {
        styles.put(id, style);
      }
    }
  }

  Meaning of(String id) {
    String next = id;
    for (int depth = 0; depth < DEEPEST; depth++) {
      Style style = styles.getOrDefault(next, new Style(depth == 0 ? next : "", "", false));
      Meaning meaning = of(style);
      if (meaning != Meaning.TEXT || style.base().isEmpty()) {
        return meaning;
      }
      next = style.base();
    }
    return Meaning.TEXT;
  }

  /** Whether an outline level is one of a heading: 0 to 8; 9 is body text. */
  static boolean isOutline(Optional<String> level) {
    return level.filter(text -> text.length() == 1 && "012345678".contains(text)).isPresent();
  }

  private static Meaning of(Style style) {
    String name = style.name().toLowerCase(Locale.ROOT);
    if (name.equals("title")) {
      return Meaning.TITLE;
    }
    if (name.startsWith("toc ") || name.startsWith("table of ") || name.startsWith("index ")) {
      return Meaning.CONTENTS;
    }
    if (name.equals("caption")) {
      return Meaning.CAPTION;
    }
    return style.outline() || name.matches("heading ?[1-9]") ? Meaning.HEADING : Meaning.TEXT;
  }
}
