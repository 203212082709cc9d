// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes running heads, page numbers and tables of contents out of the lines of a PDF. Looked at are
 * the two highest and the two lowest lines of a page, in its outer parts. A page number is dropped;
 * another line where it comes back, but for its digits, on a quarter of the pages and two at least.
 */
final class PdfFurniture {
  private static final float OUTER_PART = 0.13f;
  private static final int OUTER_LINES = 2;
  private static final int EVERY = 4;
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:(?:page|p\\.|seite)\\s*)?[-–—|\\s]*(?:\\d{1,4}|[ivxlc]{1,6})[-–—|\\s]*(?:(?:of|/|von)\\s*\\d{1,4})?",
          Pattern.CASE_INSENSITIVE);

  /** A line of a table of contents. */
  private static final Pattern LEADERS = Pattern.compile(".*(?:\\.\\s?){6}\\s*\\w{0,6}\\s*$");

  private PdfFurniture() {}

  static List<PdfLine> without(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> pages = new HashMap<>();
    for (PdfLine line : lines) {
      pages.computeIfAbsent(line.page(), unseen -> new ArrayList<>()).add(line);
    }
    Set<PdfLine> outer = new HashSet<>();
    Map<String, Set<Integer>> pagesOf = new HashMap<>();
    for (List<PdfLine> page : pages.values()) {
      for (PdfLine line : outer(page)) {
        outer.add(line);
        pagesOf.computeIfAbsent(key(line), unseen -> new HashSet<>()).add(line.page());
      }
    }
    int often = Math.max(2, pages.size() / EVERY);
    return lines.stream()
        .filter(line -> !LEADERS.matcher(line.text()).matches())
        .filter(
            line ->
                !outer.contains(line)
                    || (!PAGE_NUMBER.matcher(line.text().strip()).matches()
                        && pagesOf.getOrDefault(key(line), Set.of()).size() < often))
        .toList();
  }

  private static List<PdfLine> outer(List<PdfLine> page) {
    List<PdfLine> byHeight =
        page.stream().sorted((a, b) -> Float.compare(a.baseline(), b.baseline())).toList();
    List<PdfLine> outer = new ArrayList<>();
    for (int i = 0; i < byHeight.size(); i++) {
      PdfLine line = byHeight.get(i);
      boolean top = i < OUTER_LINES && line.baseline() < line.height() * OUTER_PART;
      boolean bottom =
          i >= byHeight.size() - OUTER_LINES && line.baseline() > line.height() * (1 - OUTER_PART);
      if (top || bottom) {
        outer.add(line);
      }
    }
    return outer;
  }

  private static String key(PdfLine line) {
    return DIGITS.matcher(line.text().strip().toLowerCase(Locale.ROOT)).replaceAll("#");
  }
}
