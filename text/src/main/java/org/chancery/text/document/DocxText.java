// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Takes the paragraphs from a part of a DOCX file: those of tables and text boxes too, without what
 * was deleted or hidden, and without the second copy that is kept of boxes for older programs.
 */
final class DocxText {
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Map<String, Integer> references = new LinkedHashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private String note = "";
  private boolean raised;
  private boolean bold;
  private boolean hidden;
  private int characters;

  /**
   * A paragraph.
   *
   * @param style id of its style; may be empty
   * @param heading whether it says itself that it is one, or all of it is in bold
   * @param note id of the note it belongs to; empty in the body
   */
  record Paragraph(String text, String style, boolean heading, String note) {}

  /** A paragraph that is being read; another may begin in it, in a text box. */
  private static final class Open {
    private final StringBuilder text = new StringBuilder();
    private String style = "";
    private boolean outline;
    private int boldLetters;
    private int letters;
  }

  List<Paragraph> paragraphs() {
    return List.copyOf(paragraphs);
  }

  /** The number of each note, by kind and id, in the order in which the text refers to them. */
  Map<String, Integer> references() {
    return Map.copyOf(references);
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext() && characters < Limits.TEXT) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        enter(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("p")) {
        close();
      }
    }
  }

  /** Closes what a file that breaks off leaves open. */
  void closeAll() {
    while (!open.isEmpty()) {
      close();
    }
  }

  private void enter(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "del", "moveFrom", "Fallback" -> pass(xml);
      case "footnote", "endnote" -> note = isSeparator(xml) ? "" : value(xml, "id").orElse("");
      case "p" -> open.push(new Open());
      case "r" -> {
        raised = false;
        bold = false;
        hidden = false;
      }
      case "t" -> text(xml);
      default -> mark(xml);
    }
  }

  private void mark(XMLStreamReader xml) {
    if (open.isEmpty()) {
      return;
    }
    Open paragraph = open.element();
    Optional<String> value = value(xml, "val");
    switch (xml.getLocalName()) {
      case "pStyle" -> paragraph.style = value.orElse("");
      case "outlineLvl" -> paragraph.outline = DocxStyles.isOutline(value);
      case "vertAlign" -> raised = value.equals(Optional.of("superscript"));
      case "b" -> bold = isOn(value);
      case "vanish" -> hidden = isOn(value);
      case "tab", "br", "cr" -> paragraph.text.append(' ');
      case "noBreakHyphen" -> paragraph.text.append('-');
      case "footnoteReference" -> refer("footnote", xml);
      case "endnoteReference" -> refer("endnote", xml);
      default -> {}
    }
  }

  private void text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder said = new StringBuilder();
    try {
      for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
        if (event == XMLStreamConstants.CHARACTERS
            || event == XMLStreamConstants.CDATA
            || event == XMLStreamConstants.SPACE) {
          said.append(xml.getText());
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          pass(xml);
        }
      }
    } finally {
      add(said.toString());
    }
  }

  private void add(String said) {
    if (hidden || open.isEmpty()) {
      return;
    }
    characters += said.length();
    Open paragraph = open.element();
    boolean mark = raised && said.strip().matches("\\d{1,3}|[ivxlc]{1,6}|\\*{1,3}");
    paragraph.text.append(mark ? "^{" + said.strip() + "}" : said);
    paragraph.letters += said.length();
    paragraph.boldLetters += bold ? said.length() : 0;
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    Open paragraph = open.pop();
    String text = paragraph.text.toString();
    if (!text.isBlank()) {
      boolean allBold =
          paragraph.boldLetters == paragraph.letters && Prose.headingShape(text.strip());
      paragraphs.add(new Paragraph(text, paragraph.style, paragraph.outline || allBold, note));
    }
  }

  private void refer(String kind, XMLStreamReader xml) {
    value(xml, "id").ifPresent(id -> references.putIfAbsent(kind + id, references.size() + 1));
  }

  /** Passes over an element with all in it. */
  private static void pass(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private static boolean isSeparator(XMLStreamReader xml) {
    return value(xml, "type").filter(type -> !type.equals("normal")).isPresent();
  }

  private static boolean isOn(Optional<String> value) {
    return value.filter(text -> text.equals("0") || text.equals("false")).isEmpty();
  }

  /** An attribute, whatever namespace it is written in: there are two of the format. */
  static Optional<String> value(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }
}
