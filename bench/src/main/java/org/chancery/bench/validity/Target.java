// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What was to be reached, and what was.
 *
 * @param name what is counted
 * @param wanted the target in words
 * @param reached the figure
 * @param result whether it was
 */
record Target(String name, String wanted, String reached, Result result) {
  private static final int FARTHEST = 3;

  /** Whether a target was reached. */
  enum Result {
    MET("met"),
    /** Missed by less than two standard errors of the simulation. */
    WITHIN_ERROR("missed, within the error"),
    MISSED("**missed**"),
    /** Nothing was run. */
    NOT_RUN("not run");

    private final String words;

    Result(String words) {
      this.words = words;
    }

    /** As on the page. */
    String words() {
      return words;
    }

    private static Result of(double excess, double error) {
      if (Double.isNaN(excess)) {
        return NOT_RUN;
      }
      if (excess <= 0) {
        return MET;
      }
      return excess < 2 * error ? WITHIN_ERROR : MISSED;
    }
  }

  /** A share that is to be at most so much. */
  static Target atMost(String name, double most, Frequency reached) {
    return new Target(
        name,
        "at most " + percent(most),
        reached + " %",
        Result.of(reached.share() - most, reached.error()));
  }

  /** A share that is to be at least so much. */
  static Target atLeast(String name, double least, Frequency reached) {
    return new Target(
        name,
        "at least " + percent(least),
        reached + " %",
        Result.of(least - reached.share(), reached.error()));
  }

  /** A share that is to lie between two. */
  static Target between(String name, double least, double most, Frequency reached) {
    double excess = Math.max(least - reached.share(), reached.share() - most);
    return new Target(
        name,
        Numbers.percent(least, 0) + " to " + percent(most),
        reached + " %",
        Result.of(excess, reached.error()));
  }

  /** A share that is to be at least so much in each of some cells. */
  static Target inEach(String name, double least, List<Frequency> cells) {
    long below = cells.stream().filter(cell -> cell.share() < least).count();
    long missed =
        cells.stream()
            .filter(cell -> Result.of(least - cell.share(), cell.error()) == Result.MISSED)
            .count();
    return new Target(
        name,
        "at least " + percent(least) + " in each",
        "%d of %d; in %d it is missed by more than the error"
            .formatted(cells.size() - below, cells.size(), missed),
        missed > 0 ? Result.MISSED : below > 0 ? Result.WITHIN_ERROR : Result.MET);
  }

  /** A share that is to lie between two in each of some cells, by their names. */
  static Target inEach(String name, double least, double most, Map<String, Frequency> cells) {
    ToDoubleFunction<Frequency> excess =
        cell -> Math.max(least - cell.share(), cell.share() - most);
    List<Map.Entry<String, Frequency>> off =
        cells.entrySet().stream()
            .filter(cell -> excess.applyAsDouble(cell.getValue()) > 0)
            .sorted(Comparator.comparingDouble(cell -> -excess.applyAsDouble(cell.getValue())))
            .toList();
    boolean missed =
        off.stream()
            .map(Map.Entry::getValue)
            .anyMatch(cell -> excess.applyAsDouble(cell) >= 2 * cell.error());
    String farthest =
        off.stream()
            .limit(FARTHEST)
            .map(cell -> cell.getKey() + " (" + cell.getValue() + " %)")
            .collect(Collectors.joining("; "));
    return new Target(
        name,
        Numbers.percent(least, 0) + " to " + percent(most) + " in each",
        (cells.size() - off.size())
            + " of "
            + cells.size()
            + (off.isEmpty() ? "" : "; farthest off: " + farthest),
        missed ? Result.MISSED : off.isEmpty() ? Result.MET : Result.WITHIN_ERROR);
  }

  /** A share that is to be no more than so much below another of the same series. */
  static Target notBehind(String name, double behind, Frequency ours, Frequency oracle) {
    return new Target(
        name,
        "at most " + Numbers.percent(behind, 0) + " points below",
        ours + " %; oracle " + oracle + " %",
        Result.of(oracle.share() - ours.share() - behind, ours.error()));
  }

  private static String percent(double share) {
    return Numbers.percent(share, 0) + " %";
  }
}
