// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tables and targets of planted shifts. */
final class SightingTables {
  private static final double ENOUGH = 0.80;
  private static final double BEHIND = 0.05;
  private static final double DATES = 0.88;

  private SightingTables() {}

  /** The head of a table with a row for each of some ways to make series. */
  static List<String> head(String first) {
    return List.of(
        first,
        "series",
        "found",
        "in its place",
        "in its place by the oracle",
        "date held, of found",
        "mean width, months",
        "size held, of found",
        "other turns");
  }

  /** Its row for some series. */
  static List<String> row(String label, List<Sighting> its) {
    List<Sighting> found = Sighting.found(its);
    int surplus = its.stream().mapToInt(Sighting::surplus).sum();
    return List.of(
        label,
        String.valueOf(its.size()),
        share(its, Sighting::found),
        share(its, Sighting::placed),
        share(its, Sighting::oraclePlaced),
        share(found, Sighting::dateHeld),
        width(its),
        share(found, Sighting::sizeHeld),
        Numbers.percent((double) surplus / its.size(), 1));
  }

  static Table found(Map<Setting, List<Sighting>> grid) {
    return table(
        "Shifts that are found, in 100 (in brackets: put in their place by the oracle)",
        grid,
        its -> beside(share(its, Sighting::found), share(its, Sighting::oraclePlaced)));
  }

  static Table placed(Map<Setting, List<Sighting>> grid) {
    return table(
        "Found shifts that are in their place, in 100 (in brackets: by the oracle, on the same)",
        grid,
        its ->
            beside(
                share(Sighting.found(its), Sighting::placed),
                share(Sighting.found(its), Sighting::oraclePlaced)));
  }

  static Table dates(Map<Setting, List<Sighting>> grid) {
    return table(
        "90 % intervals for the dates of found shifts that hold them, in 100 (in brackets: their"
            + " mean width in months)",
        grid, its -> beside(share(Sighting.found(its), Sighting::dateHeld), width(its)));
  }

  static Table sizes(Map<Setting, List<Sighting>> grid) {
    return table(
        "90 % intervals for the sizes of found shifts that hold them, in 100",
        grid, its -> share(Sighting.found(its), Sighting::sizeHeld));
  }

  /** What was to be reached for shifts of 2 standard deviations. */
  static List<Target> targets(Map<Setting, List<Sighting>> grid) {
    List<Sighting> found = Sighting.found(all(grid.values()));
    List<List<Sighting>> clear = where(grid, Sighting::oraclePlaced);
    List<List<Sighting>> fair = where(grid, Sighting::oracleNear);
    List<Sighting> clearSeries = all(clear);
    return List.of(
        Target.atLeast(
            "shifts found, where the oracle puts 80 % in their place",
            ENOUGH, Frequency.of(clearSeries, Sighting::found)),
        Target.inEach(
            "the same in each setting",
            ENOUGH,
            clear.stream().map(its -> Frequency.of(its, Sighting::found)).toList()),
        Target.atLeast(
            "shifts found, where the oracle puts 80 % within three months",
            ENOUGH, Frequency.of(all(fair), Sighting::found)),
        Target.inEach(
            "the same in each setting",
            ENOUGH,
            fair.stream().map(its -> Frequency.of(its, Sighting::found)).toList()),
        Target.notBehind(
            "found shifts in their place, against the oracle",
            BEHIND,
            Frequency.of(found, Sighting::placed),
            Frequency.of(found, Sighting::oraclePlaced)),
        Target.notBehind(
            "all shifts in their place, where the oracle puts 80 % there",
            BEHIND,
            Frequency.of(clearSeries, Sighting::placed),
            Frequency.of(clearSeries, Sighting::oraclePlaced)),
        Target.atLeast(
            "90 % intervals for dates that hold them",
            DATES, Frequency.of(found, Sighting::dateHeld)),
        Target.between(
            "90 % intervals for sizes that hold them",
            0.85, 0.95, Frequency.of(found, Sighting::sizeHeld)));
  }

  private static List<List<Sighting>> where(
      Map<Setting, List<Sighting>> grid, Predicate<Sighting> oracle) {
    return grid.values().stream()
        .filter(its -> Frequency.of(its, oracle).share() >= ENOUGH)
        .toList();
  }

  private static List<Sighting> all(Iterable<List<Sighting>> cells) {
    List<Sighting> all = new ArrayList<>();
    cells.forEach(all::addAll);
    return all;
  }

  private static Table table(
      String caption, Map<Setting, List<Sighting>> grid, Function<List<Sighting>, String> cell) {
    return Grids.settings(
        caption, Spread.ALL, setting -> cell.apply(grid.getOrDefault(setting, List.of())));
  }

  private static String share(List<Sighting> its, Predicate<Sighting> property) {
    return Numbers.percent(Frequency.of(its, property).share(), 0);
  }

  private static String width(List<Sighting> its) {
    return Numbers.width(Sighting.meanWidth(its));
  }

  private static String beside(String figure, String other) {
    return figure + " (" + other + ")";
  }
}
