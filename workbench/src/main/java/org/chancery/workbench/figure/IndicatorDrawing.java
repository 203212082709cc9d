// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import org.chancery.workbench.figure.IndicatorFigure.Reading;
import org.chancery.workbench.markup.Element;

/** Draws an indicator at one size, that of the narrow format. */
final class IndicatorDrawing {
  private static final long MONTH = 28; // days; readings are seldom closer
  private static final double WIDTH = 340;
  private static final double PLOT = 76;
  private static final double LABELS = 18;
  private static final double SINGLE = 10; // height of the plot of a single reading

  private final IndicatorFigure figure;
  private final TimeScale scale;
  private final double low;
  private final double high;
  private final double plot;

  IndicatorDrawing(IndicatorFigure figure) {
    this.figure = figure;
    this.scale = new TimeScale(figure.span(), 8, WIDTH - 8);
    this.plot = figure.readings().size() == 1 ? SINGLE : PLOT;
    double least = figure.readings().stream().mapToDouble(Reading::value).min().orElse(0);
    double most = figure.readings().stream().mapToDouble(Reading::value).max().orElse(0);
    this.low = least >= 0 && least <= most * 0.6 ? 0 : least;
    this.high = most > low ? most : low + 1;
  }

  Element draw() {
    Element drawn = Shapes.group();
    TimeAxis axis = new TimeAxis(scale, MONTH);
    double bottom = LABELS + plot + 8;
    drawn.add(axis.grid(LABELS, bottom), axis.labels(bottom));
    for (int i = 1; i < figure.readings().size(); i++) {
      Reading earlier = figure.readings().get(i - 1);
      Reading later = figure.readings().get(i);
      drawn.add(Shapes.line("net-line", x(earlier), y(earlier), x(later), y(later)));
    }
    figure.readings().forEach(reading -> addDot(drawn, reading));
    addLabels(drawn);
    return Picture.of(
        "i",
        figure.id(),
        figure.title(),
        figure.describe(),
        WIDTH,
        bottom + TimeAxis.HEIGHT,
        drawn);
  }

  private void addDot(Element drawn, Reading reading) {
    double from = scale.from(reading.date());
    double to = scale.to(reading.date());
    if (to - from > 8) {
      drawn.add(Shapes.path("reach thin", false, from + 1, y(reading), to - 1, y(reading)));
    }
    drawn.add(Shapes.circle("dot", x(reading), y(reading), 3.6));
  }

  /** Values stand above their dots as long as they do not touch; the table has them all. */
  private void addLabels(Element drawn) {
    double taken = Double.NEGATIVE_INFINITY;
    for (Reading reading : figure.readings()) {
      double half = TextWidth.of(reading.words(), TextWidth.SMALL) / 2;
      double middle = Math.max(half, Math.min(WIDTH - half, x(reading)));
      if (middle - half > taken + 4) {
        drawn.add(Shapes.centred("small halo", middle, y(reading) - 8, reading.words()));
        taken = middle + half;
      }
    }
  }

  private double x(Reading reading) {
    return scale.middle(reading.date());
  }

  private double y(Reading reading) {
    return plot == SINGLE
        ? LABELS + SINGLE
        : LABELS + PLOT * (high - reading.value()) / (high - low);
  }
}
