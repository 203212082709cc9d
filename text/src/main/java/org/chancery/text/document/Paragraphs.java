// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts plain text into paragraphs. Blank lines part them. Between blank lines, lines that were
 * broken to a width are one paragraph; lines that are whole sentences, or items of a list, are a
 * paragraph each. A paragraph that a page break cut in two, so that it stops in a sentence and the
 * next goes on with a small letter, is one.
 */
final class Paragraphs {
  /** Lines longer than this were not broken to a width. */
  private static final int WIDEST = 120;

  /** A paragraph stopped short of this length is a heading rather than cut in two. */
  private static final int LONGEST_STUB = 60;

  private static final double SHORT_LINE = 0.8;

  /** Line ends, and the ends of pages. */
  private static final String LINE_ENDS = "\n\r\f\u000B\u0085\u2028\u2029";

  private static final Pattern ITEM =
      Pattern.compile("^\\s*(?:[-*\u2022\u25AA\u25E6]|\\(?(?:\\d{1,3}|[a-z])[.)])\\s+\\S.*");
  private static final Pattern BULLET = Pattern.compile("^\\s*[-*\u2022\u25AA\u25E6]\\s+");

  private final Hyphens hyphens;
  private final List<Paragraph> found = new ArrayList<>();

  private Paragraphs(Hyphens hyphens) {
    this.hyphens = hyphens;
  }

  /**
   * A paragraph.
   *
   * @param text its text, on one line
   * @param lines its lines
   * @param item whether it is an item of a list
   */
  record Paragraph(String text, List<String> lines, boolean item) {
    Paragraph {
      lines = List.copyOf(lines);
    }
  }

  static List<Paragraph> of(String text) {
    List<String> lines = lines(text);
    Paragraphs paragraphs = new Paragraphs(Hyphens.in(lines));
    List<String> group = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank()) {
        group.add(line);
      } else {
        paragraphs.addGroup(group);
        group.clear();
      }
    }
    paragraphs.addGroup(group);
    return List.copyOf(paragraphs.found);
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if ((character < ' ' || character > '~') && LINE_ENDS.indexOf(character) >= 0) {
        lines.add(text.substring(from, i));
        boolean pair = character == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        from = i + 1;
      }
    }
    lines.add(text.substring(from));
    return lines;
  }

  private void addGroup(List<String> group) {
    if (group.isEmpty()) {
      return;
    }
    boolean wrapped = isWrapped(group);
    int width = group.stream().mapToInt(String::length).max().orElse(0);
    List<String> open = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      if (!open.isEmpty() && (!wrapped || begins(group, i, width))) {
        add(open);
        open.clear();
      }
      open.add(group.get(i));
    }
    add(open);
  }

  /** Whether lines were broken to a width, and go on in the next. */
  private static boolean isWrapped(List<String> group) {
    int going = 0;
    for (int i = 1; i < group.size(); i++) {
      String before = group.get(i - 1).stripTrailing();
      boolean hyphen = before.endsWith("-") || before.endsWith("\u00AD");
      if (group.get(i - 1).length() > WIDEST) {
        return false;
      }
      if (hyphen || Prose.startsUncapitalised(group.get(i).strip())) {
        going++;
      }
    }
    return going * 4 >= group.size() - 1;
  }

  private static boolean begins(List<String> group, int line, int width) {
    String before = group.get(line - 1);
    String here = group.get(line);
    boolean ended = Prose.endsSentence(before);
    if (ITEM.matcher(here).matches()
        && (ended
            || ITEM.matcher(group.get(0)).matches()
            || before.stripTrailing().endsWith(":"))) {
      return true;
    }
    boolean indented = Character.isWhitespace(here.charAt(0));
    boolean beforeIndented = Character.isWhitespace(before.charAt(0));
    return ended && (before.length() < width * SHORT_LINE || (indented && !beforeIndented));
  }

  private void add(List<String> lines) {
    boolean item = BULLET.matcher(lines.get(0)).find();
    String text = hyphens.join(lines);
    text = item ? BULLET.matcher(text).replaceFirst("") : text;
    if (!found.isEmpty() && !item && goesOn(found.get(found.size() - 1).text(), text)) {
      Paragraph cut = found.remove(found.size() - 1);
      StringBuilder whole = new StringBuilder(cut.text());
      hyphens.append(whole, text);
      found.add(new Paragraph(whole.toString(), cut.lines(), cut.item()));
    } else {
      found.add(new Paragraph(text, lines, item));
    }
  }

  private static boolean goesOn(String before, String after) {
    return before.length() > LONGEST_STUB
        && Prose.startsSmall(after)
        && !Prose.endsSentence(before)
        && !before.endsWith(":")
        && !before.endsWith(";");
  }
}
