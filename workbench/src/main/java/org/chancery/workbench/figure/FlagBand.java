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
  private static final double BARE = 2 * RADIUS + 1;
  private static final double BEFORE_WORDS = 4; // pixels between the number and the words
  private static final double FOOT = 10; // pixels between the lowest row and the plot
  private static final double LEADER_GAP = 12; // a leader passes beside the circle of a neighbour
  private static final int ROWS = 7;

  /** Pixels that the words may take: all are named in short before one stands as a bare number. */
  private static final double[] WORDS = {340, 250, 180, 130};

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

  /**
   * The places with as many words as leave no number bare. Where that cannot be, a telephone shows
   * numbers alone, for the list is just below; a desk shows the words that have room.
   */
  private List<Place> place(Format format) {
    FlagLayout layout = new FlagLayout(0, format.width(), ROWS);
    List<Place> shortest = List.of();
    for (double words : WORDS) {
      shortest = layout.place(labels(words));
      if (shortest.stream().noneMatch(place -> place.side() == Side.BARE)) {
        return shortest;
      }
    }
    return format == Format.WIDE ? shortest : layout.placeBare(labels(0));
  }

  private List<Label> labels(double words) {
    return IntStream.range(0, flags.size()).mapToObj(i -> label(i, words)).toList();
  }

  private Label label(int index, double words) {
    double width = TextWidth.of(flags.get(index).label(), TextWidth.SMALL);
    return new Label(leaders[index], BARE, BARE + BEFORE_WORDS + Math.min(words, width));
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

  /** The numbers, with the words that have room. */
  Element numbersAndWords(double plotTop) {
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
    double aside = RADIUS + BEFORE_WORDS;
    double room = place.to() - place.from() - BARE - BEFORE_WORDS + 0.01; // for rounding
    String words = TextWidth.fit(flag.label(), TextWidth.SMALL, room);
    switch (place.side()) {
      case BARE -> {
        // the number says it
      }
      case LEFT -> label.add(Shapes.ending("small", place.leader() - aside, y + 4, words));
      case RIGHT, CUT -> label.add(Shapes.text("small", place.leader() + aside, y + 4, words));
    }
    return Linked.to(flag.link(), label);
  }

  private static double centre(Place place, double plotTop) {
    return plotTop - FOOT - RADIUS - place.row() * ROW;
  }
}
