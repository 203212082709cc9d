// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.util.List;
import org.chancery.model.ontology.QuadClass;
import org.chancery.workbench.figure.RelationFigure.Step;
import org.chancery.workbench.markup.Element;

/** Bars of cooperation above and of conflict below a line, deeds next to it, words beyond. */
final class BarBand {
  /** Height of the line of words above the bars, and of the one below. */
  static final double KEY = 18;

  private static final double BARS = 176; // pixels at most from the tallest bar up to the lowest
  private static final double INCIDENT = 36; // pixels at most for one: a single one is no tower
  private static final double LABEL = 14; // pixels for the count at the end of a bar
  private static final double WIDEST = 34;
  private static final double LEAST_SIDE = 0.16; // of the other side, so that no side vanishes

  private final TimeScale scale;
  private final RelationFigure figure;
  private final String id;
  private final double up;
  private final double down;
  private final double pixels;
  private final double bars;

  BarBand(TimeScale scale, RelationFigure figure, String id) {
    this.scale = scale;
    this.figure = figure;
    this.id = id;
    double most = figure.steps().stream().mapToLong(Step::cooperation).max().orElse(0);
    double least = figure.steps().stream().mapToLong(Step::conflict).max().orElse(0);
    this.up = Math.max(Math.max(most, least * LEAST_SIDE), 0.5);
    this.down = Math.max(Math.max(least, most * LEAST_SIDE), 0.5);
    this.pixels = Math.min(BARS / (up + down), INCIDENT);
    this.bars = pixels * (up + down);
  }

  double height() {
    return KEY + LABEL + bars + LABEL + KEY;
  }

  Element draw(double top) {
    double zero = top + KEY + LABEL + up * pixels;
    Element band = Shapes.group();
    band.add(
        key(
            top + 12,
            "▲ cooperation",
            List.of(QuadClass.MATERIAL_COOPERATION, QuadClass.VERBAL_COOPERATION)));
    band.add(Shapes.ending("small muted halo", scale.right(), top + 12, figure.counted()));
    band.add(
        key(
            top + height() - 4,
            "▼ conflict",
            List.of(QuadClass.MATERIAL_CONFLICT, QuadClass.VERBAL_CONFLICT)));
    if (figure.steps().stream().anyMatch(s -> s.coverage() == CoverageState.SELECTIVE)) {
      band.add(
          Shapes.ending(
              "small muted halo", scale.right(), top + height() - 4, "dotted: selective source"));
    }
    addTicks(band, zero);
    figure.steps().forEach(step -> addBars(band, step, zero));
    band.add(Shapes.line("axis", scale.left(), zero, scale.right(), zero));
    if (figure.steps().stream().allMatch(step -> step.incidents() == 0)) {
      band.add(
          Shapes.centred(
              "muted halo", (scale.left() + scale.right()) / 2, zero - 12, "none recorded"));
    }
    return band;
  }

  private Element key(double y, String side, List<QuadClass> classes) {
    Element key = Shapes.group();
    double x = scale.left();
    key.add(
        Shapes.text(
            "strong halo " + (classes.get(0).cooperative() ? "ink-c" : "ink-f"), x, y, side));
    x += TextWidth.ofStrong(side, TextWidth.SIZE) + 8;
    for (QuadClass quad : classes) {
      String words = quad.material() ? "deeds" : "words";
      key.add(Hatching.fill(Shapes.box(Hatching.classes(quad), x, y - 9, 10, 10), quad, id));
      key.add(Shapes.text("small halo", x + 14, y, words));
      x += 14 + TextWidth.of(words, TextWidth.SMALL) + 8;
    }
    return key;
  }

  private void addTicks(Element band, double zero) {
    for (double tick : Ticks.between(-down, up, 6, 1)) {
      double y = zero - tick * pixels;
      String words = Long.toString(Math.round(Math.abs(tick)));
      band.add(Shapes.ending("small muted", scale.left() - 5, y + 4, words));
      if (tick != 0) {
        band.add(Shapes.line("grid", scale.left(), y, scale.right(), y));
      }
    }
  }

  private void addBars(Element band, Step step, double zero) {
    double from = scale.begin(step.period().first());
    double to = scale.end(step.period().last());
    double width = Math.min((to - from) * 0.74, WIDEST);
    double x = (from + to - width) / 2;
    double y = zero;
    for (QuadClass quad : List.of(QuadClass.MATERIAL_COOPERATION, QuadClass.VERBAL_COOPERATION)) {
      double height = step.count(quad) * pixels;
      y -= height;
      addBar(band, quad, x, y, width, height);
    }
    addTotal(band, step.cooperation(), (from + to) / 2, to - from, y - 4);
    y = zero;
    for (QuadClass quad : List.of(QuadClass.MATERIAL_CONFLICT, QuadClass.VERBAL_CONFLICT)) {
      double height = step.count(quad) * pixels;
      addBar(band, quad, x, y, width, height);
      y += height;
    }
    addTotal(band, step.conflict(), (from + to) / 2, to - from, y + 12);
  }

  private void addBar(
      Element band, QuadClass quad, double x, double y, double width, double height) {
    if (height > 0) {
      Element bar = Shapes.box(Hatching.classes(quad), x, y, width, height);
      band.add(Hatching.fill(bar, quad, id));
    }
  }

  private static void addTotal(Element band, long total, double x, double room, double y) {
    String words = Long.toString(total);
    if (total > 0 && TextWidth.of(words, TextWidth.SMALL) + 4 <= room) {
      band.add(Shapes.centred("small halo", x, y, words));
    }
  }
}
