// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Markdown: headings, paragraphs, items, quotations, cells of tables, notes. Code is left
 * out; links are their text. Lines {@code title:}, {@code date:}, {@code source:} or {@code
 * publisher:} and {@code lang:} between two lines of {@code ---} at the top are facts.
 */
final class Markdown {
  private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:`{3,}|~{3,}).*");
  private static final Pattern ATX = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*)$");
  private static final Pattern ATX_END = Pattern.compile("\\s+#+\\s*$");
  private static final Pattern SETEXT = Pattern.compile("^ {0,3}(?:={2,}|-{2,})\\s*$");
  private static final Pattern RULE = Pattern.compile("^ {0,3}(?:[-*_]\\s*){3,100}$");
  private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d{1,9}[.)])\\s+(.*)$");
  private static final Pattern QUOTE = Pattern.compile("^(?: {0,3}> ?){1,20}");
  private static final Pattern NOTE = Pattern.compile("^\\[\\^([^\\]]{1,40})\\]:\\s*(.*)$");
  private static final Pattern REFERENCE =
      Pattern.compile("^ {0,3}\\[[^\\]^]{1,200}\\]:\\s*\\S+.*$");
  private static final Pattern TABLE_RULE = Pattern.compile("^\\s*\\|?[\\s:|-]{3,}\\|?\\s*$");
  private static final Pattern KEY = Pattern.compile("^([\\w-]{1,40})\\s*:\\s*(.*)$");

  private final BlockList blocks = new BlockList();
  private final List<String> paragraph = new ArrayList<>();
  private final Hyphens hyphens;
  private Facts facts = Facts.NONE;
  private Optional<String> note = Optional.empty();
  private boolean notes;
  private boolean titled;

  private Markdown(Hyphens hyphens) {
    this.hyphens = hyphens;
  }

  static Draft read(byte[] bytes) {
    List<String> lines = TextDecoder.decode(bytes).lines().toList();
    Markdown reader = new Markdown(Hyphens.in(lines));
    int body = reader.frontMatter(lines);
    reader.facts.title().ifPresent(reader.blocks::title);
    reader.body(lines.subList(body, lines.size()));
    return reader.blocks.draft(reader.facts);
  }

  /** Reads the facts at the top; gives the number of lines they take. */
  private int frontMatter(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).stripTrailing().equals("---")) {
      return 0;
    }
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        lines.subList(1, i).forEach(this::fact);
        titled = facts.title().isPresent();
        return i + 1;
      }
    }
    return 0;
  }

  private void fact(String line) {
    Matcher key = KEY.matcher(line);
    if (!key.matches()) {
      return;
    }
    String value = MarkdownSpans.unquoted(key.group(2).strip());
    Optional<String> said = Optional.of(value).filter(text -> !text.isEmpty());
    Facts found =
        switch (key.group(1).toLowerCase(Locale.ROOT)) {
          case "title" -> new Facts(said, facts.date(), facts.publisher(), facts.language());
          case "date", "published" ->
              new Facts(
                  facts.title(),
                  said.flatMap(DateLine::parse),
                  facts.publisher(),
                  facts.language());
          case "source", "publisher" ->
              new Facts(facts.title(), facts.date(), said, facts.language());
          case "lang", "language" ->
              new Facts(facts.title(), facts.date(), facts.publisher(), said);
          default -> Facts.NONE;
        };
    facts = found.or(facts);
  }

  private void body(List<String> lines) {
    // A fence that is never closed encloses nothing: better code in the text than no text.
    long fences = lines.stream().filter(raw -> FENCE.matcher(raw).matches()).count() / 2 * 2;
    boolean code = false;
    for (String raw : lines) {
      if (blocks.full()) {
        return;
      }
      if (fences > 0 && FENCE.matcher(raw).matches()) {
        flush();
        fences--;
        code = !code;
      } else if (!code) {
        line(QUOTE.matcher(raw).replaceFirst(""));
      }
    }
    flush();
  }

  private void line(String line) {
    Matcher atx = ATX.matcher(line);
    Matcher item = ITEM.matcher(line);
    Matcher marked = NOTE.matcher(line);
    if (line.isBlank()) {
      flush();
    } else if (atx.matches()) {
      flush();
      heading(ATX_END.matcher(atx.group(2)).replaceFirst(""), atx.group(1).length());
    } else if (SETEXT.matcher(line).matches() && paragraph.size() == 1) {
      String text = paragraph.remove(0);
      heading(text, line.strip().startsWith("=") ? 1 : 2);
    } else if (RULE.matcher(line).matches()) {
      flush();
    } else if (marked.matches()) {
      flush();
      note = Optional.of(marked.group(1));
      paragraph.add(marked.group(2));
    } else if (line.strip().startsWith("|")) {
      flush();
      cells(line);
    } else if (item.matches()) {
      flush();
      paragraph.add(item.group(1));
    } else if (!REFERENCE.matcher(line).matches()) {
      paragraph.add(line);
    }
  }

  private void heading(String raw, int level) {
    String text = MarkdownSpans.plain(raw);
    notes = NoteHeadings.has(text);
    if (level == 1 && !titled) {
      titled = true;
      facts = facts.withTitle(Cleaning.line(text));
      blocks.title(text);
    } else if (!facts.title().equals(Optional.of(Cleaning.line(text)))) {
      blocks.heading(text);
    }
  }

  private void cells(String line) {
    if (!TABLE_RULE.matcher(line).matches()) {
      for (String cell : line.split("(?<!\\\\)\\|", -1)) {
        blocks.body(MarkdownSpans.plain(cell));
      }
    }
  }

  private void flush() {
    if (paragraph.isEmpty()) {
      return;
    }
    String text = MarkdownSpans.plain(hyphens.join(paragraph));
    paragraph.clear();
    if (note.isPresent()) {
      blocks.note(note.get(), text);
      note = Optional.empty();
    } else if (notes) {
      blocks.note(text);
    } else {
      blocks.body(text);
    }
  }
}
