// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.model.time.Edtf;
import org.chancery.text.document.Paragraphs.Paragraph;

/**
 * Reads plain text: what stands above the running text gives title and date; short lines between
 * paragraphs are headings; what follows a heading such as "Endnotes", or begins with the raised
 * mark of a note, is a note.
 */
final class PlainText {
  private static final Pattern STRONG =
      Pattern.compile("\\*\\*(?=[\\p{L}\"“])|\\*\\*(?<=[\\p{L}\\p{N}.,:;!?\"”)]\\*\\*)");
  private static final Pattern EMPHASIS =
      Pattern.compile("\\*(?<![\\w*]\\*)(?=\\S)([^*\\n]{1,200})(?<=\\S)\\*(?![\\w*])");
  private static final Pattern RULE = Pattern.compile("[-=_*#~\\s]+");

  private final BlockList blocks = new BlockList();
  private Facts facts = Facts.NONE;

  private PlainText() {}

  static Draft read(byte[] bytes) {
    return read(TextDecoder.decode(bytes));
  }

  static Draft read(String text) {
    PlainText reader = new PlainText();
    List<Paragraph> paragraphs = paragraphs(text);
    int body = reader.front(paragraphs);
    add(reader.blocks, paragraphs.subList(body, paragraphs.size()));
    return reader.blocks.draft(reader.facts);
  }

  /** Adds a text that has its title elsewhere. */
  static void add(BlockList blocks, String text) {
    add(blocks, paragraphs(text));
  }

  private static List<Paragraph> paragraphs(String text) {
    String plain = text;
    if (plain.indexOf('*') >= 0) {
      plain = EMPHASIS.matcher(STRONG.matcher(plain).replaceAll("")).replaceAll("$1");
    }
    return Paragraphs.of(plain).stream()
        .filter(paragraph -> !RULE.matcher(paragraph.text()).matches())
        .toList();
  }

  /** Reads what stands above the running text; gives the number of paragraphs that is. */
  private int front(List<Paragraph> paragraphs) {
    int end = 0;
    while (end < paragraphs.size() && isFront(paragraphs.get(end))) {
      end++;
    }
    if (end == paragraphs.size()) {
      // Nothing runs: a list of headlines, or a single one. Its first line is its title, if any is.
      end = Math.min(1, paragraphs.size() - 1);
    }
    if (end <= 0) {
      return 0;
    }
    int title = titleAmong(paragraphs.subList(0, end));
    for (int i = 0; i < end; i++) {
      addFront(paragraphs.get(i), i == title, i > title && i == end - 1);
    }
    return end;
  }

  private void addFront(Paragraph paragraph, boolean title, boolean last) {
    Optional<Edtf> date = dateIn(paragraph);
    if (date.isPresent() && facts.date().isEmpty()) {
      facts = facts.withDate(date.get());
    }
    if (title) {
      blocks.title(paragraph.text());
      facts = facts.withTitle(Cleaning.line(NoteMarks.without(paragraph.text(), Set.of())));
    } else if (last && date.isEmpty() && !Prose.isByline(paragraph.text())) {
      // What stands right above the text is the heading of its first section.
      blocks.heading(paragraph.text());
    } else if (Prose.plainlyHeading(paragraph.text())) {
      blocks.label(paragraph.text());
    } else {
      blocks.body(paragraph.text());
    }
  }

  private static boolean isFront(Paragraph paragraph) {
    return !paragraph.item()
        && (Prose.headingShape(paragraph.text()) || dateIn(paragraph).isPresent())
        && !NoteHeadings.has(paragraph.text())
        && NoteMarks.note(paragraph.text()).isEmpty();
  }

  /** The first line of some words that is neither byline nor date; else the first paragraph. */
  private static int titleAmong(List<Paragraph> front) {
    for (int i = 0; i < front.size(); i++) {
      Paragraph paragraph = front.get(i);
      if (paragraph.lines().size() == 1
          && Prose.words(paragraph.text()) >= 3
          && !Prose.isByline(paragraph.text())
          && dateIn(paragraph).isEmpty()) {
        return i;
      }
    }
    return 0;
  }

  private static Optional<Edtf> dateIn(Paragraph paragraph) {
    return paragraph.lines().stream().map(DateLine::parse).flatMap(Optional::stream).findFirst();
  }

  private static void add(BlockList blocks, List<Paragraph> paragraphs) {
    boolean notes = false;
    for (int i = 0; i < paragraphs.size() && !blocks.full(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      String text = paragraph.text();
      Optional<NoteMarks.Note> note = NoteMarks.note(text);
      if (NoteHeadings.has(text) && paragraph.lines().size() == 1 && i > 0) {
        notes = true;
        blocks.heading(text);
      } else if (notes || note.isPresent()) {
        blocks.note(text);
      } else if (isHeading(paragraphs, i)) {
        blocks.heading(text);
      } else {
        blocks.body(text);
      }
    }
  }

  private static boolean isHeading(List<Paragraph> paragraphs, int at) {
    Paragraph paragraph = paragraphs.get(at);
    return at + 1 < paragraphs.size()
        && !paragraph.item()
        && paragraph.lines().size() == 1
        && Prose.headingShape(paragraph.text())
        && Prose.plainlyHeading(paragraph.text())
        && Prose.isRunning(paragraphs.get(at + 1).text());
  }
}
