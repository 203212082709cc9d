// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.workbench.figure.EvidenceFigure.Mark;
import org.chancery.workbench.markup.Element;

/** Draws the incidents for and against a claim at one size. */
final class EvidenceDrawing {
  private static final long DAYS_OF_A_MONTH = 28;
  private static final double HEAD = 18; // pixels for "for" and "against"
  private static final double ROW = 19;
  private static final double RADIUS = 8;
  private static final double BESIDE = 3; // pixels between two marks of a row

  private final EvidenceFigure figure;
  private final Format format;
  private final TimeScale scale;

  EvidenceDrawing(EvidenceFigure figure, Format format) {
    this.figure = figure;
    this.format = format;
    this.scale = new TimeScale(figure.span(), 10, format.width() - 10);
  }

  Element draw() {
    if (figure.pro().isEmpty() && figure.contra().isEmpty()) {
      return inWords();
    }
    List<List<Mark>> above = stacked(figure.pro());
    List<List<Mark>> below = stacked(figure.contra());
    double middle = HEAD + Math.max(1, above.size()) * ROW + 4;
    double bottom = middle + Math.max(1, below.size()) * ROW + HEAD;
    TimeAxis axis = new TimeAxis(scale, DAYS_OF_A_MONTH);
    Element drawn = Shapes.group();
    drawn.add(axis.grid(HEAD, bottom), axis.labels(bottom));
    drawn.add(Shapes.line("axis", scale.left(), middle, scale.right(), middle));
    drawn.add(Shapes.text("small strong halo", 0, 13, side("▲ for", figure.pro())));
    drawn.add(Shapes.text("small strong halo", 0, bottom - 5, side("▼ against", figure.contra())));
    add(drawn, above, middle, -1);
    add(drawn, below, middle, 1);
    return Picture.of(
        format, figure.id(), figure.title(), figure.describe(), bottom + TimeAxis.HEIGHT, drawn);
  }

  private static String side(String name, List<Mark> marks) {
    return marks.isEmpty() ? name + ": none" : name;
  }

  private Element inWords() {
    List<String> lines = TextWidth.wrap(figure.none(), TextWidth.SIZE, format.width() - 16, 4);
    Element drawn = Shapes.group();
    double height = lines.size() * 16 + 14;
    drawn.add(Shapes.box("selective", 1, 1, format.width() - 2, height - 2));
    for (int i = 0; i < lines.size(); i++) {
      drawn.add(Shapes.text("muted", 8, 19 + i * 16, lines.get(i)));
    }
    return Picture.of(format, figure.id(), figure.title(), figure.describe(), height, drawn);
  }

  /* Rows in which no two marks touch, the first next to the line. */
  private List<List<Mark>> stacked(List<Mark> marks) {
    List<List<Mark>> rows = new ArrayList<>();
    List<Mark> byDate = marks.stream().sorted(Comparator.comparingDouble(this::begin)).toList();
    for (Mark mark : byDate) {
      List<Mark> free =
          rows.stream()
              .filter(row -> begin(mark) >= end(row.get(row.size() - 1)) + BESIDE)
              .findFirst()
              .orElseGet(
                  () -> {
                    rows.add(new ArrayList<>());
                    return rows.get(rows.size() - 1);
                  });
      free.add(mark);
    }
    return rows;
  }

  private double x(Mark mark) {
    double middle = scale.middle(mark.date());
    return Math.max(scale.left() + RADIUS, Math.min(scale.right() - RADIUS, middle));
  }

  private double begin(Mark mark) {
    return Math.min(x(mark) - RADIUS, scale.from(mark.date()));
  }

  private double end(Mark mark) {
    return Math.max(x(mark) + RADIUS, scale.to(mark.date()));
  }

  private void add(Element drawn, List<List<Mark>> rows, double middle, int way) {
    for (int i = 0; i < rows.size(); i++) {
      double y = middle + way * (i * ROW + RADIUS + 4);
      for (Mark mark : rows.get(i)) {
        drawn.add(reach(mark, y), Linked.to(mark.link(), sign(mark, y, way)));
      }
    }
  }

  /* How far a date reaches that is no single day. */
  private Element reach(Mark mark, double y) {
    double from = scale.from(mark.date());
    double to = scale.to(mark.date());
    return to - from > 2 * RADIUS
        ? Shapes.path("reach", false, from + 1, y, to - 1, y)
        : Shapes.group();
  }

  /* A disc for what speaks for it, a square for what speaks against it. */
  private Element sign(Mark mark, double y, int way) {
    double x = x(mark);
    Element shape =
        way < 0
            ? Shapes.circle("flag", x, y, RADIUS)
            : Shapes.box("flag", x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
    return Shapes.group().add(shape, Shapes.centred("flag-number", x, y + 3.5, mark.number()));
  }
}
