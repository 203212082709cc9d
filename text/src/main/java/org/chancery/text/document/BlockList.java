// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.document.Draft.Remark;

/**
 * Gathers the blocks of a document: cleans their text, drops what is empty, says where each stands,
 * and ends where a document may be no longer.
 */
final class BlockList {
  private static final int SECTION_CHARACTERS = 60;

  private final List<Block> blocks = new ArrayList<>();
  private final Set<String> notes = new HashSet<>();
  private final List<Remark> remarks = new ArrayList<>();
  private String section = "";
  private int page;
  private int characters;

  /** From here on blocks stand on this page. */
  void page(int number) {
    page = number;
  }

  void title(String text) {
    add(Block.Kind.TITLE, text, "title");
  }

  /** A heading, under which what follows stands. */
  void heading(String text) {
    String clean = NoteMarks.without(Cleaning.line(text), Set.of());
    add(Block.Kind.HEADING, clean, page > 0 ? place() : "");
    section =
        clean.length() <= SECTION_CHARACTERS
            ? clean
            : clean.substring(0, SECTION_CHARACTERS - 1).strip() + "…";
  }

  /** A line such as a byline or a masthead: no text, and no section begins with it. */
  void label(String text) {
    add(Block.Kind.HEADING, text, place());
  }

  void body(String text) {
    add(Block.Kind.BODY, text, place());
  }

  void caption(String text) {
    add(Block.Kind.CAPTION, text, place());
  }

  /** A note; its mark is told from its text, and is taken out of the rest of the document. */
  void note(String text) {
    NoteMarks.Note note = NoteMarks.listed(Cleaning.line(text));
    note.mark().ifPresent(notes::add);
    add(Block.Kind.NOTE, note.text(), note.place());
  }

  /** A note whose mark is known, and does not stand in the text as plain digits. */
  void note(String mark, String text) {
    add(Block.Kind.NOTE, text, "note " + mark);
  }

  void remark(String reason, String message) {
    remarks.add(new Remark(reason, message));
  }

  /** Whether the document may be no longer. */
  boolean full() {
    return characters >= Limits.TEXT;
  }

  Draft draft(Facts facts) {
    List<Block> unmarked = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      String text = block.kind() == Block.Kind.NOTE ? block.text() : withoutMarks(block.text());
      if (!text.isEmpty()) {
        unmarked.add(new Block(block.kind(), text, block.place()));
      }
    }
    return new Draft(facts, unmarked, remarks);
  }

  private String withoutMarks(String text) {
    String plain = NoteMarks.without(text, notes);
    return plain.equals(text) ? text : Cleaning.line(plain);
  }

  private String place() {
    if (page > 0) {
      return "p. " + page;
    }
    return section.isEmpty() ? "" : "section \"" + section + "\"";
  }

  private void add(Block.Kind kind, String text, String place) {
    String clean = Cleaning.line(text);
    int from = 0;
    while (from < clean.length() && !full()) {
      int limit = Math.min(Limits.BLOCK_CHARACTERS, Limits.TEXT - characters);
      int end = LongText.partEnd(clean, from, limit);
      blocks.add(new Block(kind, clean.substring(from, end).strip(), place));
      characters += end - from;
      from = end;
    }
    if (from < clean.length()
        && remarks.stream().noneMatch(known -> known.reason().equals("cut"))) {
      remark(
          "cut",
          "the document has more than "
              + Limits.TEXT
              + " characters of text; what follows is left out: split it into documents");
    }
  }
}
