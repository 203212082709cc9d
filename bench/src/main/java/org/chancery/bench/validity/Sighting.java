// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was seen of a planted shift.
 *
 * @param oracleDistance how many months from its place the oracle put it
 * @param turn the turn that was found for it, if one was
 * @param at its place
 * @param ratio by what the level was multiplied, or what was added to it
 * @param surplus how many turns were found beside it
 */
record Sighting(int oracleDistance, Optional<FoundTurn> turn, int at, double ratio, int surplus) {
  /** A turn farther away is not taken for the planted one. */
  static final int FARTHEST = Shift.FROM_END;

  /** A turn so near is in its place. */
  static final int NEAR = 1;

  private static final int FAIRLY_NEAR = 3;

  /** What is seen of a shift in counts. */
  static Sighting of(Shift shift, Chance chance) {
    MadeSeries made = shift.draw(chance);
    int oracle = Oracle.ofCounts(shift.lower().spread()).place(made.naive());
    return of(FoundTurn.in(made), oracle, shift.at(), shift.up(), shift.ratio());
  }

  /** What is seen of a shift, given the turns found in a series. */
  static Sighting of(List<FoundTurn> turns, int oracle, int at, boolean up, double size) {
    Optional<FoundTurn> turn =
        turns.stream()
            .filter(one -> one.up() == up && one.distance(at) <= FARTHEST)
            .min(Comparator.comparingInt(one -> one.distance(at)));
    int surplus = turns.size() - (turn.isPresent() ? 1 : 0);
    return new Sighting(Math.abs(oracle - at), turn, at, size, surplus);
  }

  /** Whether the oracle put it in its place. */
  boolean oraclePlaced() {
    return oracleDistance <= NEAR;
  }

  /** Whether the oracle put it near its place. */
  boolean oracleNear() {
    return oracleDistance <= FAIRLY_NEAR;
  }

  /** Whether it was found. */
  boolean found() {
    return turn.isPresent();
  }

  /** Whether it was found in its place. */
  boolean placed() {
    return turn.filter(one -> one.distance(at) <= NEAR).isPresent();
  }

  /** Whether the interval for its date holds the place. */
  boolean dateHeld() {
    return turn.filter(one -> one.holds(at)).isPresent();
  }

  /** Whether the interval for its size holds the size. */
  boolean sizeHeld() {
    return turn.filter(one -> one.size().contains(ratio)).isPresent();
  }

  /** Mean width of the intervals for the date, in months; NaN of none. */
  static double meanWidth(List<Sighting> sightings) {
    List<FoundTurn> turns = new ArrayList<>();
    sightings.forEach(one -> one.turn().ifPresent(turns::add));
    return turns.stream().mapToInt(FoundTurn::width).average().orElse(Double.NaN);
  }

  /** Those that were found. */
  static List<Sighting> found(List<Sighting> sightings) {
    return sightings.stream().filter(Sighting::found).toList();
  }
}
