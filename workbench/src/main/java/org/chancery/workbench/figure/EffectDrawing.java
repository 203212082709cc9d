// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.workbench.figure.EffectFigure.Ends;
import org.chancery.workbench.figure.EffectFigure.Point;
import org.chancery.workbench.figure.EffectFigure.Region;
import org.chancery.workbench.figure.EffectFigure.Side;
import org.chancery.workbench.markup.Element;

/** Draws an effect and its specification curve at one size. */
final class EffectDrawing {
  private static final double HEAD = 20; // pixels for the words above
  private static final double MAIN = 40; // pixels for the main effect
  private static final double CURVE_HEAD = 25;
  private static final double FOOT = 34; // pixels for the axis and its unit
  private static final double BESIDE = 8; // pixels between the names and the plot

  private final EffectFigure figure;
  private final Format format;
  private final double names;
  private final EffectScale scale;
  private final ChoiceRows rows;

  EffectDrawing(EffectFigure figure, Format format) {
    this.figure = figure;
    this.format = format;
    this.names = format == Format.WIDE ? 270 : 120;
    this.scale = new EffectScale(figure, names + BESIDE, format.width() - 6);
    List<Point> sorted =
        figure.choices().stream().sorted(Comparator.comparingDouble(Point::effect)).toList();
    this.rows = new ChoiceRows(sorted, scale, names);
  }

  Element draw() {
    double curve = HEAD + MAIN;
    double top = curve + (figure.choices().isEmpty() ? 0 : CURVE_HEAD);
    double bottom = top + rows.height() + 4;
    Element drawn = Shapes.group();
    drawn.add(region(HEAD, bottom), axis(bottom), references(HEAD, bottom));
    drawn.add(sides());
    drawn.add(main(HEAD + MAIN / 2 + 5));
    if (!figure.choices().isEmpty()) {
      drawn.add(
          Shapes.line("grid", 0, curve + 2, format.width(), curve + 2),
          Shapes.text("small strong", 0, curve + 16, agreement()),
          rows.draw(top));
    }
    EffectKey key = new EffectKey(figure, format);
    drawn.add(key.draw(bottom + FOOT));
    return Picture.of(
        format,
        figure.id(),
        figure.title(),
        figure.describe(),
        bottom + FOOT + key.height(),
        drawn);
  }

  private String agreement() {
    int all = figure.choices().size() + figure.silent().size();
    String words = "%d of %d choices are as claimed".formatted(figure.on(Side.CLAIMED), all);
    return format == Format.WIDE
        ? words
        : "%d of %d as claimed".formatted(figure.on(Side.CLAIMED), all);
  }

  /* The ground on which the claim holds. */
  private Element region(double top, double bottom) {
    Element ground = Shapes.group();
    Optional<Region> claimed = figure.axis().claimed();
    if (claimed.isEmpty()) {
      return ground;
    }
    double threshold = scale.x(figure.axis().threshold());
    double from =
        switch (claimed.get()) {
          case ABOVE -> threshold;
          case BELOW -> names + BESIDE;
          case WITHIN -> Math.min(threshold, scale.x(figure.axis().mirrored()));
        };
    double to =
        switch (claimed.get()) {
          case ABOVE -> format.width() - 6;
          case BELOW -> threshold;
          case WITHIN -> Math.max(threshold, scale.x(figure.axis().mirrored()));
        };
    return ground.add(Shapes.box("claimed-ground", from, top, to - from, bottom - top));
  }

  private Element references(double top, double bottom) {
    Element lines = Shapes.group();
    double nothing = scale.x(figure.axis().nothing());
    lines.add(Shapes.line("nothing", nothing, top, nothing, bottom));
    if (figure.axis().threshold() != figure.axis().nothing()) {
      double threshold = scale.x(figure.axis().threshold());
      lines.add(Shapes.line("threshold", threshold, top, threshold, bottom));
    }
    if (figure.axis().claimed().filter(Region.WITHIN::equals).isPresent()) {
      double other = scale.x(figure.axis().mirrored());
      lines.add(Shapes.line("threshold", other, top, other, bottom));
    }
    return lines;
  }

  /* On which side of the plot the claim holds. */
  private Element sides() {
    Element words = Shapes.group();
    double left = names + BESIDE;
    double right = format.width() - 6;
    figure
        .axis()
        .claimed()
        .ifPresent(
            claimed -> {
              switch (claimed) {
                case ABOVE -> words.add(Shapes.ending("small muted", right, 14, "as claimed ▸"));
                case BELOW -> words.add(Shapes.text("small muted", left, 14, "◂ as claimed"));
                case WITHIN ->
                    words.add(
                        Shapes.text("small muted", left, 14, "as claimed: between the dashes"));
              }
            });
    return words;
  }

  private Element main(double y) {
    Element drawn = Shapes.group();
    Point point = figure.main();
    List<String> name = TextWidth.wrap(point.choice(), TextWidth.SIZE * 1.09, names, 2);
    for (int i = 0; i < name.size(); i++) {
      double line = y + 4 + (i - (name.size() - 1) / 2.0) * 14;
      drawn.add(Shapes.text("strong", 0, line, name.get(i)));
    }
    double x = scale.x(point.effect());
    point.ends().ifPresent(ends -> drawn.add(whisker("main-whisker", ends, y)));
    drawn.add(Shapes.path("dot", true, x, y - 6, x + 6, y, x, y + 6, x - 6, y));
    double half = TextWidth.ofStrong(point.words(), TextWidth.SMALL) / 2;
    double middle = Math.max(names + BESIDE + half, Math.min(format.width() - half, x));
    return drawn.add(Shapes.centred("small strong halo", middle, y - 11, point.words()));
  }

  private Element whisker(String classes, Ends ends, double y) {
    return Shapes.path(classes, false, scale.x(ends.low()), y, scale.x(ends.high()), y);
  }

  private Element axis(double bottom) {
    Element axis = Shapes.group();
    double left = names + BESIDE;
    double right = format.width() - 6;
    axis.add(Shapes.line("axis", left, bottom, right, bottom));
    OptionalDouble taken = OptionalDouble.empty();
    for (double tick : scale.ticks(format == Format.WIDE ? 8 : 5)) {
      double x = scale.x(tick);
      String words = EffectScale.write(tick);
      double half = TextWidth.of(words, TextWidth.SMALL) / 2;
      axis.add(Shapes.line("axis", x, bottom, x, bottom + 4));
      if (x - half > taken.orElse(0) + 4 && x + half <= format.width()) {
        axis.add(Shapes.centred("small muted", x, bottom + 15, words));
        taken = OptionalDouble.of(x + half);
      }
    }
    String unit = figure.axis().unit() + (figure.axis().ratio() ? ", logarithmic scale" : "");
    String cut = TextWidth.fit(unit, TextWidth.SMALL, right - left);
    return axis.add(Shapes.ending("small muted", right, bottom + 28, cut));
  }
}
