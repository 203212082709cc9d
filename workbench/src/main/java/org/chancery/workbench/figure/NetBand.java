// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chancery.workbench.figure.RelationFigure.Estimate;
import org.chancery.workbench.figure.RelationFigure.Step;
import org.chancery.workbench.markup.Element;

/**
 * The net score of each step as a dot with the whiskers of its interval. A dot without an interval
 * is hollow: too little is known to give one. A thin line joins neighbours only; a gap stays a gap.
 */
final class NetBand {
  private static final double LINE = 14;
  private static final double STRONG = TextWidth.SMALL * 1.09; // bold type is as much wider
  private static final double PLOT = 92;
  private static final double WHISKER = 3.5; // half the width of a whisker's cap

  private final TimeScale scale;
  private final RelationFigure figure;
  private final List<String> title;
  private final double low;
  private final double high;

  NetBand(TimeScale scale, RelationFigure figure) {
    this.scale = scale;
    this.figure = figure;
    double room = scale.right() - scale.left();
    this.title = TextWidth.wrap(figure.netLabel(), STRONG, room, 2);
    List<Estimate> estimates =
        figure.steps().stream().map(Step::net).flatMap(Optional::stream).toList();
    double least = Math.min(0, estimates.stream().mapToDouble(Estimate::least).min().orElse(0));
    double most = Math.max(0, estimates.stream().mapToDouble(Estimate::most).max().orElse(0));
    double margin = Math.max((most - least) * 0.06, 0.1);
    this.low = least - margin;
    this.high = most + margin;
  }

  boolean isEmpty() {
    return figure.steps().stream().allMatch(step -> step.net().isEmpty());
  }

  double height() {
    return titleHeight() + PLOT;
  }

  private double titleHeight() {
    return 4 + LINE * title.size();
  }

  Element draw(double top) {
    Element band = Shapes.group();
    for (int i = 0; i < title.size(); i++) {
      band.add(Shapes.text("small strong halo", scale.left(), top + 12 + LINE * i, title.get(i)));
    }
    addTicks(band, top);
    addLines(band, top);
    for (Step step : figure.steps()) {
      step.net().ifPresent(net -> addDot(band, net, middle(step), top));
    }
    return band;
  }

  private void addTicks(Element band, double top) {
    for (double tick : Ticks.between(low, high, 5, 0.1)) {
      double y = y(tick, top);
      band.add(
          Shapes.line(tick == 0 ? "axis" : "grid", scale.left(), y, scale.right(), y),
          Shapes.ending("small muted", scale.left() - 5, y + 4, signed(tick)));
    }
  }

  private static String signed(double tick) {
    String digits = Coordinates.write(BigDecimal.valueOf(tick).abs().doubleValue());
    if (tick == 0) {
      return digits;
    }
    return (tick < 0 ? "\u2212" : "+") + digits;
  }

  private void addLines(Element band, double top) {
    for (int i = 1; i < figure.steps().size(); i++) {
      Step earlier = figure.steps().get(i - 1);
      Step later = figure.steps().get(i);
      if (earlier.net().isPresent() && later.net().isPresent()) {
        band.add(
            Shapes.line(
                "net-line",
                middle(earlier),
                y(earlier.net().get().value(), top),
                middle(later),
                y(later.net().get().value(), top)));
      }
    }
  }

  private void addDot(Element band, Estimate net, double x, double top) {
    double y = y(net.value(), top);
    if (net.low().isPresent()) {
      double from = y(net.least(), top);
      double to = y(net.most(), top);
      band.add(
          Shapes.path("whisker", false, x, from, x, to),
          Shapes.path("whisker", false, x - WHISKER, from, x + WHISKER, from),
          Shapes.path("whisker", false, x - WHISKER, to, x + WHISKER, to));
    }
    band.add(Shapes.circle(net.low().isPresent() ? "dot" : "dot hollow", x, y, 3.4));
  }

  private double middle(Step step) {
    return (scale.begin(step.period().first()) + scale.end(step.period().last())) / 2;
  }

  private double y(double value, double top) {
    return top + titleHeight() + PLOT * (high - value) / (high - low);
  }
}
