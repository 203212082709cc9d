// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where labels stand above a plot so that no two touch and no leader runs through a label.
 *
 * <p>Each label stands in a row; row 0 is next to the plot. From the label's place on the time axis
 * a leader runs up to it, through the rows below its own. A label extends to the right of its
 * leader, or to the left where the page ends, or is a bare number. The bare ones are placed first,
 * then those to the right from the last to the first, then those to the left from the first to the
 * last: so each is placed after the leaders that it may have to stand above. Each takes the lowest
 * row where
 *
 * <ol>
 *   <li>it touches no label of that row,
 *   <li>no leader to a higher row runs through it, and
 *   <li>its own leader runs through no label of a lower row.
 * </ol>
 *
 * <p>A label that finds no row is cut short or loses its words, and all begin anew; the list below
 * the figure has the words. Bare numbers always find a row if their leaders are a little apart, so
 * this ends. The cost is cubic in the number of labels, of which there are few.
 */
final class FlagLayout {
  private static final double GAP = 6; // pixels between two labels of a row
  private static final double LEAST_WORDS = 60; // pixels; fewer would say nothing
  private static final double CLEARANCE = 2; // pixels between a leader and a label

  private final double left;
  private final double right;
  private final int rows;

  /** A layout between two edges, in a number of rows, at least 2. */
  FlagLayout(double left, double right, int rows) {
    this.left = left;
    this.right = right;
    this.rows = rows;
  }

  /**
   * A label to be placed.
   *
   * @param x where its leader runs
   * @param bare width of the number alone
   * @param full width of number and words
   */
  record Label(double x, double bare, double full) {}

  /**
   * A label in its place.
   *
   * @param row row above the plot, from 0
   * @param from left end
   * @param to right end
   * @param leader where its leader runs
   * @param side on which side of its number the words stand
   */
  record Place(int row, double from, double to, double leader, Side side) {}

  /** Where the words stand. */
  enum Side {
    /** Nowhere: the number stands alone. */
    BARE,
    RIGHT,
    /** To the right, as many as there is room for. */
    CUT,
    LEFT
  }

  /** The places of labels that are given by rising x; in the same order. */
  List<Place> place(List<Label> labels) {
    Side[] sides = labels.stream().map(this::side).toArray(Side[]::new);
    while (true) {
      Map<Integer, Place> placed = new HashMap<>();
      Optional<Integer> homeless = placeAll(labels, sides, placed);
      if (homeless.isEmpty()) {
        return IntStream.range(0, labels.size()).mapToObj(placed::get).toList();
      }
      sides[homeless.get()] = next(sides[homeless.get()], labels.get(homeless.get()));
    }
  }

  /** The places of the same labels as bare numbers. */
  List<Place> placeBare(List<Label> labels) {
    return place(labels.stream().map(l -> new Label(l.x(), l.bare(), right - left + 1)).toList());
  }

  private Side side(Label label) {
    double half = label.bare() / 2;
    if (label.x() - half + label.full() <= right) {
      return Side.RIGHT;
    }
    return label.x() + half - label.full() >= left ? Side.LEFT : Side.BARE;
  }

  /** What to try when a label has found no room for its words on one side. */
  private Side next(Side failed, Label label) {
    double room = right - label.x() - label.bare() / 2;
    return failed == Side.LEFT && room >= LEAST_WORDS ? Side.CUT : Side.BARE;
  }

  /** Places all; the one that found no row, if any. */
  private Optional<Integer> placeAll(List<Label> labels, Side[] sides, Map<Integer, Place> placed) {
    for (int index : order(sides)) {
      Optional<Place> place = lowest(labels.get(index), sides[index], placed);
      if (place.isEmpty() && sides[index] != Side.BARE) {
        return Optional.of(index);
      }
      placed.put(index, place.orElseGet(() -> at(rows - 1, labels.get(index), Side.BARE)));
    }
    return Optional.empty();
  }

  private static int[] order(Side[] sides) {
    int[] order = new int[sides.length];
    int next = 0;
    for (int i = 0; i < sides.length; i++) {
      if (sides[i] == Side.BARE) {
        order[next++] = i;
      }
    }
    for (int i = sides.length - 1; i >= 0; i--) {
      if (sides[i] == Side.RIGHT || sides[i] == Side.CUT) {
        order[next++] = i;
      }
    }
    for (int i = 0; i < sides.length; i++) {
      if (sides[i] == Side.LEFT) {
        order[next++] = i;
      }
    }
    return Arrays.copyOf(order, next);
  }

  private Optional<Place> lowest(Label label, Side side, Map<Integer, Place> placed) {
    return IntStream.range(0, rows)
        .mapToObj(row -> at(row, label, side))
        .filter(candidate -> placed.values().stream().noneMatch(other -> collide(candidate, other)))
        .findFirst();
  }

  private Place at(int row, Label label, Side side) {
    double half = label.bare() / 2;
    double x = label.x();
    return switch (side) {
      case BARE -> new Place(row, x - half, x + half, x, side);
      case RIGHT -> new Place(row, x - half, x - half + label.full(), x, side);
      case CUT -> new Place(row, x - half, right, x, side);
      case LEFT -> new Place(row, x + half - label.full(), x + half, x, side);
    };
  }

  private static boolean collide(Place one, Place other) {
    if (one.row() == other.row()) {
      return one.from() < other.to() + GAP && other.from() < one.to() + GAP;
    }
    Place higher = one.row() > other.row() ? one : other;
    Place lower = one.row() > other.row() ? other : one;
    return higher.leader() > lower.from() - CLEARANCE && higher.leader() < lower.to() + CLEARANCE;
  }
}
