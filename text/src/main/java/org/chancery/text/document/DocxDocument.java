// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.model.time.Edtf;
import org.chancery.text.document.DocxParts.Outcome;
import org.chancery.text.document.DocxStyles.Meaning;
import org.chancery.text.document.DocxText.Paragraph;

/**
 * Reads DOCX, the Office Open XML of word processors (ECMA-376). Its date is the one of its first
 * lines that is a date, else the day the file was made.
 *
 * <p>Only the parts with text are read, as a stream of XML events, so that size and depth of a part
 * cost no memory and a file that breaks off gives the text it still has.
 */
final class DocxDocument {
  private static final int DATE_WITHIN = 10;

  private final DocxParts parts;
  private final DocxStyles styles = new DocxStyles();
  private final DocxText text = new DocxText();
  private final BlockList blocks = new BlockList();

  private DocxDocument(byte[] bytes) {
    this.parts = new DocxParts(bytes);
  }

  static Draft read(byte[] bytes) throws IOException, UnreadableException {
    return new DocxDocument(bytes).read();
  }

  private Draft read() throws IOException, UnreadableException {
    Outcome styled = parts.read("word/styles.xml"::equals, styles::read);
    Outcome outcome = parts.read(name -> name.matches("word/document\\d*\\.xml"), text::read);
    text.closeAll();
    List<Paragraph> paragraphs = text.paragraphs();
    if (outcome == Outcome.ABSENT) {
      throw new UnreadableException(
          "format", "it is an Office file, but no document: save it as DOCX or PDF");
    }
    if (paragraphs.isEmpty() && outcome == Outcome.BROKEN_OFF) {
      throw new UnreadableException("broken", "it is damaged, and no text in it can be read");
    }
    if (outcome == Outcome.BROKEN_OFF || styled == Outcome.BROKEN_OFF) {
      blocks.remark("broken-off", "it is damaged, and read as far as it goes: fetch it again");
    }
    Optional<String> title = body(paragraphs);
    notes("footnote");
    notes("endnote");
    return blocks.draft(facts(paragraphs, title));
  }

  private Optional<String> body(List<Paragraph> paragraphs) {
    boolean styledTitle =
        paragraphs.stream().anyMatch(paragraph -> styles.of(paragraph.style()) == Meaning.TITLE);
    Optional<String> title = Optional.empty();
    boolean notes = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      Meaning meaning = styles.of(paragraph.style());
      boolean heading = meaning == Meaning.HEADING || paragraph.heading();
      boolean first = meaning == Meaning.TITLE || (i == 0 && heading && !styledTitle);
      if (title.isEmpty() && first) {
        title = Optional.of(paragraph.text());
        blocks.title(paragraph.text());
      } else if (heading || meaning == Meaning.TITLE) {
        notes = NoteHeadings.has(paragraph.text());
        blocks.heading(paragraph.text());
      } else if (meaning != Meaning.CONTENTS) {
        text(paragraph, meaning, notes);
      }
    }
    return title;
  }

  private void text(Paragraph paragraph, Meaning meaning, boolean notes) {
    if (notes) {
      blocks.note(paragraph.text());
    } else if (meaning == Meaning.CAPTION) {
      blocks.caption(paragraph.text());
    } else if (DateLine.parse(paragraph.text()).isPresent()) {
      blocks.label(paragraph.text());
    } else {
      blocks.body(paragraph.text());
    }
  }

  private void notes(String kind) throws IOException {
    DocxText notes = new DocxText();
    parts.read(("word/" + kind + "s.xml")::equals, notes::read);
    notes.closeAll();
    Map<String, StringBuilder> byId = new LinkedHashMap<>();
    for (Paragraph paragraph : notes.paragraphs()) {
      if (!paragraph.note().isEmpty()) {
        byId.computeIfAbsent(paragraph.note(), unseen -> new StringBuilder())
            .append(paragraph.text())
            .append(' ');
      }
    }
    Map<String, Integer> numbers = text.references();
    byId.forEach(
        (id, said) -> {
          Integer number = numbers.get(kind + id);
          blocks.note(number == null ? id : number.toString(), said.toString());
        });
  }

  private Facts facts(List<Paragraph> paragraphs, Optional<String> title) throws IOException {
    Map<String, String> core = new HashMap<>();
    parts.read("docProps/core.xml"::equals, xml -> properties(xml, core));
    Optional<Edtf> dated =
        paragraphs.stream()
            .limit(DATE_WITHIN)
            .map(paragraph -> DateLine.parse(paragraph.text()))
            .flatMap(Optional::stream)
            .findFirst();
    return new Facts(
        title.or(() -> property(core, "title")),
        dated.or(() -> property(core, "created").flatMap(DateLine::parse)),
        Optional.empty(),
        property(core, "language"));
  }

  private static Optional<String> property(Map<String, String> core, String name) {
    return Optional.ofNullable(core.get(name)).filter(said -> !said.isBlank());
  }

  private static void properties(XMLStreamReader xml, Map<String, String> core)
      throws XMLStreamException {
    String name = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        name = xml.getLocalName();
      } else if (event == XMLStreamConstants.CHARACTERS) {
        core.merge(name, xml.getText(), String::concat);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        name = "";
      }
    }
  }
}
