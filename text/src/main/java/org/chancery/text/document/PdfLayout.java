// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes paragraphs, headings and notes of the lines of a PDF.
 *
 * <p>The size most letters are set in is the body's. Lines larger than it, or in bold where the
 * body is not, are headings, unless they are sentences; the largest of the first page are the
 * title. Smaller lines in the lower part of a page that begin with a mark are notes, as is what
 * follows a heading such as "Notes". A paragraph begins where the distance of lines, the size or
 * the beginning of a line says so, or the line before is a short one that ends a sentence; at a new
 * column or page it goes on unless the sentence has ended.
 */
final class PdfLayout {
  private static final float LARGER = 1.12f;
  private static final float SMALLER = 0.93f;
  private static final float NOTES_BELOW = 0.4f;
  private static final float WIDE_GAP = 1.4f;
  private static final float INDENT = 0.8f;
  private static final float SHORT_BY = 0.12f;
  private static final float COLUMN_STEP = 30;
  private static final Pattern NOTE_START =
      Pattern.compile("^(?:\\^\\{[^{}]{1,6}\\}|\\d{1,3}[.)]?\\s|[*\u2020\u2021]\\s?).*");
  private static final Pattern LISTED =
      Pattern.compile("^(?:\\^\\{[^{}]{1,6}\\}|\\[?\\d{1,3}[.)\\]]\\s).*");
  private static final Pattern ITEM = Pattern.compile("^[\u2022\u25AA\u25E6\u2013-]\\s+\\S.*");
  private static final Pattern CAPTION =
      Pattern.compile("^(?:Figure|Fig\\.|Table|Map|Chart|Photo|Source|Abbildung|Tabelle)\\b.*");

  private final List<PdfLine> lines;
  private final Hyphens hyphens;
  private final BlockList blocks;
  private final float body;
  private final boolean boldBody;
  private final float leading;
  private final Map<Column, Float> rights;
  private final List<PdfLine> open = new ArrayList<>();
  private Role openRole = Role.BODY;
  private float notesUnder;
  private boolean titled;

  /** Lines of a page that begin within one step of each other. */
  private record Column(int page, int step) {}

  private enum Role {
    HEADING,
    BODY,
    NOTE
  }

  PdfLayout(List<PdfLine> lines, BlockList blocks) {
    this.lines = lines;
    this.blocks = blocks;
    this.hyphens = Hyphens.in(lines.stream().map(PdfLine::text).toList());
    this.body = commonSize(lines);
    this.boldBody = lines.stream().filter(PdfLine::bold).count() * 2 > lines.size();
    this.leading = commonLeading(lines);
    this.rights = rights(lines);
  }

  /** Adds the blocks, notes last; gives the title, if the first page has one. */
  Optional<String> layOut() {
    List<PdfLine> text = new ArrayList<>();
    List<PdfLine> notes = new ArrayList<>();
    Role role = Role.BODY;
    for (int i = 0; i < lines.size(); i++) {
      Optional<PdfLine> before = i == 0 ? Optional.empty() : Optional.of(lines.get(i - 1));
      role = role(lines.get(i), before, role);
      (role == Role.NOTE ? notes : text).add(lines.get(i));
    }
    Optional<String> title = layOut(text, Role.BODY);
    layOut(notes, Role.NOTE);
    return title;
  }

  private Optional<String> layOut(List<PdfLine> part, Role plain) {
    float title = titleSize();
    Optional<String> found = Optional.empty();
    for (PdfLine line : part) {
      Role role = plain == Role.BODY && isHeading(line) ? Role.HEADING : plain;
      if (!open.isEmpty() && begins(line, role)) {
        Optional<String> closed = close(title);
        found = found.or(() -> closed);
      }
      if (blocks.full()) {
        return found;
      }
      openRole = open.isEmpty() ? role : openRole;
      open.add(line);
    }
    Optional<String> closed = close(title);
    return found.or(() -> closed);
  }

  /** What a line is, knowing the one before it. */
  private Role role(PdfLine line, Optional<PdfLine> before, Role roleBefore) {
    if (isHeading(line)) {
      return Role.HEADING;
    }
    boolean small = line.size() < body * SMALLER;
    boolean low = line.baseline() > line.height() * NOTES_BELOW;
    boolean mark = NOTE_START.matcher(line.text()).matches();
    boolean raised = line.text().startsWith("^{");
    boolean goesOn =
        roleBefore == Role.NOTE
            && before
                .filter(note -> !line.isAbove(note) && PdfLine.sameSize(line.size(), note.size()))
                .isPresent();
    return (low && mark && (small || raised)) || goesOn ? Role.NOTE : Role.BODY;
  }

  private boolean isHeading(PdfLine line) {
    String text = line.text();
    boolean large = line.size() > body * LARGER;
    boolean bold = line.bold() && !boldBody && line.size() > body * SMALLER;
    return (large || (bold && !ITEM.matcher(text).matches()))
        && text.length() <= 160
        && (large || !Prose.endsSentence(text))
        && text.chars().anyMatch(Character::isLetter);
  }

  private boolean begins(PdfLine line, Role role) {
    PdfLine before = lastOpen();
    if (role != openRole || !PdfLine.sameSize(line.size(), before.size())) {
      return true;
    }
    if (role == Role.HEADING) {
      return line.isAbove(before)
          || line.bold() != before.bold()
          || gap(line, before) > line.size() * 2;
    }
    boolean listed = role == Role.NOTE || notesUnder > 0;
    if ((listed && LISTED.matcher(line.text()).matches())
        || (role == Role.NOTE && NOTE_START.matcher(line.text()).matches())
        || ITEM.matcher(line.text()).matches()) {
      return true;
    }
    boolean ended = Prose.endsSentence(before.text());
    if (line.isAbove(before)) {
      return ended && !Prose.startsSmall(line.text());
    }
    boolean hyphen = before.text().endsWith("-") || before.text().endsWith("\u00AD");
    if (gap(line, before) > leading * WIDE_GAP) {
      return !hyphen;
    }
    boolean indented = line.left() > before.left() + line.size() * INDENT;
    return ended && (indented || isShort(before)) && !Prose.startsSmall(line.text());
  }

  private boolean isShort(PdfLine line) {
    float right = line.right();
    for (int column = column(line) - 1; column <= column(line) + 1; column++) {
      right = Math.max(right, rights.getOrDefault(new Column(line.page(), column), 0f));
    }
    return line.right() < right - (right - line.left()) * SHORT_BY;
  }

  /** How far right the lines go that begin about here. */
  private static Map<Column, Float> rights(List<PdfLine> lines) {
    Map<Column, Float> rights = new HashMap<>();
    for (PdfLine line : lines) {
      rights.merge(new Column(line.page(), column(line)), line.right(), Math::max);
    }
    return rights;
  }

  private static int column(PdfLine line) {
    return Math.round(line.left() / COLUMN_STEP);
  }

  private PdfLine lastOpen() {
    return open.get(open.size() - 1);
  }

  private static float gap(PdfLine line, PdfLine before) {
    return line.baseline() - before.baseline();
  }

  private Optional<String> close(float title) {
    if (open.isEmpty()) {
      return Optional.empty();
    }
    PdfLine first = open.get(0);
    String text = hyphens.join(open.stream().map(PdfLine::text).toList());
    open.clear();
    blocks.page(first.page());
    if (openRole == Role.HEADING) {
      return heading(first, text, title);
    }
    if (openRole == Role.NOTE || notesUnder > 0) {
      blocks.note(text);
    } else if (CAPTION.matcher(text).matches() && first.size() < body * SMALLER) {
      blocks.caption(text);
    } else if (DateLine.parse(text).isPresent()) {
      blocks.label(text);
    } else {
      blocks.body(ITEM.matcher(text).matches() ? text.substring(1) : text);
    }
    return Optional.empty();
  }

  private Optional<String> heading(PdfLine first, String text, float title) {
    if (notesUnder == 0 || first.size() >= notesUnder) {
      notesUnder = NoteHeadings.has(text) ? first.size() : 0;
    }
    if (!titled && first.page() == lines.get(0).page() && PdfLine.sameSize(first.size(), title)) {
      titled = true;
      blocks.title(text);
      return Optional.of(text);
    }
    if (DateLine.parse(text).isPresent() || Prose.isByline(text)) {
      blocks.label(text);
    } else if (Prose.endsSentence(text) && Prose.words(text) > 5) {
      blocks.body(text);
    } else {
      blocks.heading(text);
    }
    return Optional.empty();
  }

  /** The largest size of a heading on the first page. */
  private float titleSize() {
    int first = lines.isEmpty() ? 0 : lines.get(0).page();
    return lines.stream()
        .filter(line -> line.page() == first && line.size() > body * LARGER && isHeading(line))
        .map(PdfLine::size)
        .max(Float::compare)
        .orElse(Float.MAX_VALUE);
  }

  private static float commonSize(List<PdfLine> lines) {
    Map<Float, Integer> letters = new HashMap<>();
    lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
    return most(letters);
  }

  /** The distance of lines, which is mostly that within paragraphs. */
  private float commonLeading(List<PdfLine> all) {
    Map<Float, Integer> distances = new HashMap<>();
    for (int i = 1; i < all.size(); i++) {
      PdfLine line = all.get(i);
      PdfLine before = all.get(i - 1);
      float gap = Math.round(gap(line, before) * 2) / 2f;
      if (!line.isAbove(before) && gap > 0 && PdfLine.sameSize(line.size(), body)) {
        distances.merge(gap, 1, Integer::sum);
      }
    }
    return distances.isEmpty() ? body * 1.2f : most(distances);
  }

  private static float most(Map<Float, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Float, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Float, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(0f);
  }
}
