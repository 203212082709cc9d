// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.workbench.figure.FlagLayout.Label;
import org.chancery.workbench.figure.FlagLayout.Place;
import org.chancery.workbench.figure.FlagLayout.Side;
import org.chancery.workbench.markup.Element;

/** The flagged events above a plot: numbered, named, and joined to their time by a leader. */
final class FlagBand {
  private static final double ROW = 19;
  private static final double RADIUS = 8;
  private static final double FOOT = 10; // pixels between the lowest row and the plot
  private static final double WORDS_AT_MOST = 270;
  private static final double LEADER_GAP = 12; // a leader passes beside the circle of a neighbour
  private static final int ROWS = 7;

  private final TimeScale scale;
  private final List<Flag> flags;
  private final double[] leaders;
  private final List<Place> places;

  FlagBand(TimeScale scale, List<Flag> flags, Format format) {
    this.scale = scale;
    this.flags =
        flags.stream().sorted(Comparator.comparingDouble(f -> scale.middle(f.date()))).toList();
    double[] times = this.flags.stream().mapToDouble(flag -> scale.middle(flag.date())).toArray();
    this.leaders = Spread.apart(times, LEADER_GAP, scale.left() + RADIUS, scale.right() - RADIUS);
    this.places = place(format);
  }

  /** On a telephone words stand with all flags or with none: the list is just below. */
  private List<Place> place(Format format) {
    FlagLayout layout = new FlagLayout(0, format.width(), ROWS);
    List<Label> labels = IntStream.range(0, flags.size()).mapToObj(this::label).toList();
    List<Place> worded = layout.place(labels);
    boolean allWorded = worded.stream().noneMatch(place -> place.side() == Side.BARE);
    return format == Format.WIDE || allWorded ? worded : layout.placeBare(labels);
  }

  private Label label(int index) {
    double words = TextWidth.of(words(flags.get(index)), TextWidth.SMALL);
    return new Label(leaders[index], 2 * RADIUS + 1, 2 * RADIUS + 5 + words);
  }

  private static String words(Flag flag) {
    return TextWidth.fit(flag.label(), TextWidth.SMALL, WORDS_AT_MOST);
  }

  double height() {
    int rows = places.stream().mapToInt(place -> place.row() + 1).max().orElse(0);
    return rows == 0 ? 4 : rows * ROW + FOOT;
  }

  /** The leaders, from the labels down to the plot and faintly through it. */
  Element leaders(double plotTop, double plotBottom) {
    Element lines = Shapes.group();
    for (int i = 0; i < flags.size(); i++) {
      double time = scale.middle(flags.get(i).date());
      double top = centre(places.get(i), plotTop) + RADIUS;
      double bend = plotTop - 6;
      lines.add(Shapes.path("leader", false, leaders[i], top, leaders[i], bend, time, plotTop));
      lines.add(Shapes.line("leader faint", time, plotTop, time, plotBottom));
      addRange(lines, flags.get(i), plotTop);
    }
    return lines;
  }

  private void addRange(Element lines, Flag flag, double plotTop) {
    double from = scale.from(flag.date());
    double to = scale.to(flag.date());
    if (to - from > 4) {
      lines.add(Shapes.path("reach", false, from + 1, plotTop, to - 1, plotTop));
    }
  }

  /** Numbers and words. */
  Element labels(double plotTop) {
    Element labels = Shapes.group();
    for (int i = 0; i < flags.size(); i++) {
      labels.add(label(flags.get(i), places.get(i), centre(places.get(i), plotTop)));
    }
    return labels;
  }

  private static Element label(Flag flag, Place place, double y) {
    Element label = Shapes.group();
    label.add(
        Shapes.circle("flag", place.leader(), y, RADIUS),
        Shapes.centred("flag-number", place.leader(), y + 4, flag.number()));
    if (place.side() == Side.LEFT) {
      label.add(Shapes.ending("small", place.leader() - RADIUS - 4, y + 4, words(flag)));
    } else if (place.side() != Side.BARE) {
      double x = place.leader() + RADIUS + 4;
      String words = TextWidth.fit(words(flag), TextWidth.SMALL, place.to() - x);
      label.add(Shapes.text("small", x, y + 4, words));
    }
    return Linked.to(flag.link(), label);
  }

  private static double centre(Place place, double plotTop) {
    return plotTop - FOOT - RADIUS - place.row() * ROW;
  }
}
