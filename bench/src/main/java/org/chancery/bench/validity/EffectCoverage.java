// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.bench.validity.EffectKind.Held;

/** Whether 90 % intervals for effects hold the truth 90 times in 100. */
final class EffectCoverage implements Check {
  private static final List<Double> EXPECTED = List.of(1.0, 3.0, 10.0, 30.0, 100.0);
  private static final List<Integer> WEEKS = List.of(13, 52);
  private static final int REPLICATIONS = 60;
  private static final double MANY = 10;
  private static final double LEAST = 0.85;
  private static final double MOST = 0.95;
  private static final double OF_FEW = 0.88;
  private static final double CONFLICT = 0.3;
  private static final double CONFLICT_LATER = 0.5;

  @Override
  public Section run(Effort effort) {
    Map<Cell, List<Optional<Held>>> held =
        effort.run(
            "effects",
            cells(),
            REPLICATIONS,
            (cell, chance) -> cell.kind().held(cell.earlier(), cell.later(), chance));
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("effect", "incidents expected"));
    Bursts.ALL.forEach(bursts -> head.add(bursts.label()));
    rows.add(head);
    for (EffectKind kind : EffectKind.values()) {
      EXPECTED.forEach(expected -> rows.add(row(kind, expected, held)));
    }
    return new Section(
        "Intervals of effects",
        """
        Windows of 13 and 52 weeks in which so many incidents are expected, with scores like those of \
        Goldstein's scale. They are independent, or in bursts of a week or of four weeks, in which \
        their variance is a multiple of the mean; half of the bursts are of one kind throughout. Half \
        of the incidents are conflict. Differences and ratios are against an earlier window of twice \
        the length in which as many incidents happen, three in ten of them conflict. Shares and means \
        are of windows with an incident. In brackets the median width: of rates and balances in \
        incidents or points in the window, of ratios the upper end by the lower one. \
        There are %d pairs of windows a cell."""
            .formatted(effort.replications(REPLICATIONS)),
        List.of(new Table("90 % intervals that hold the truth, in 100", rows)),
        targets(held));
  }

  private static List<String> row(
      EffectKind kind, double expected, Map<Cell, List<Optional<Held>>> held) {
    List<String> row = new ArrayList<>(List.of(kind.label(), Numbers.plain(expected)));
    for (Bursts bursts : Bursts.ALL) {
      List<Held> its =
          select(
              held,
              cell ->
                  cell.kind() == kind
                      && cell.expected() == expected
                      && cell.bursts().equals(bursts));
      row.add(
          Numbers.percent(Frequency.of(its, Held::truth).share(), 0)
              + " ("
              + Numbers.width(medianWidth(its))
              + ")");
    }
    return row;
  }

  private static List<Target> targets(Map<Cell, List<Optional<Held>>> held) {
    List<Target> targets = new ArrayList<>();
    for (EffectKind kind : EffectKind.values()) {
      Predicate<Cell> its = cell -> cell.kind() == kind;
      targets.add(
          Target.between(
              "90 % intervals, 10 and more expected: " + kind.label(),
              LEAST,
              MOST,
              held(held, its.and(Cell::hasMany))));
      targets.add(
          Target.atLeast(
              "90 % intervals, below 10 expected: " + kind.label(),
              OF_FEW,
              held(held, its.and(cell -> !cell.hasMany()))));
    }
    targets.add(
        Target.inEach(
            "90 % intervals, 10 and more expected, by effect and bunching",
            LEAST, MOST, byBunching(held, Cell::hasMany)));
    targets.add(
        Target.inEach(
            "90 % intervals, below 10 expected, by effect and bunching",
            OF_FEW, 1, byBunching(held, cell -> !cell.hasMany())));
    return targets;
  }

  private static Map<String, Frequency> byBunching(
      Map<Cell, List<Optional<Held>>> held, Predicate<Cell> which) {
    Map<String, Frequency> frequencies = new LinkedHashMap<>();
    for (EffectKind kind : EffectKind.values()) {
      for (Bursts bursts : Bursts.ALL) {
        Frequency its =
            held(held, which.and(cell -> cell.kind() == kind && cell.bursts().equals(bursts)));
        if (its.runs() > 0) {
          frequencies.put(kind.label() + ", " + bursts.label(), its);
        }
      }
    }
    return frequencies;
  }

  private static Frequency held(Map<Cell, List<Optional<Held>>> held, Predicate<Cell> which) {
    return Frequency.of(select(held, which), Held::truth);
  }

  private static List<Held> select(Map<Cell, List<Optional<Held>>> held, Predicate<Cell> which) {
    return held.entrySet().stream()
        .filter(entry -> which.test(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .flatMap(Optional::stream)
        .toList();
  }

  private static double medianWidth(List<Held> held) {
    List<Double> widths = held.stream().map(Held::width).sorted().toList();
    return widths.isEmpty() ? Double.NaN : widths.get(widths.size() / 2);
  }

  private static List<Cell> cells() {
    return Stream.of(EffectKind.values())
        .flatMap(kind -> EXPECTED.stream().flatMap(expected -> cells(kind, expected)))
        .toList();
  }

  private static Stream<Cell> cells(EffectKind kind, double expected) {
    return Bursts.ALL.stream()
        .flatMap(bursts -> WEEKS.stream().map(weeks -> new Cell(kind, expected, bursts, weeks)));
  }

  private record Cell(EffectKind kind, double expected, Bursts bursts, int weeks) {
    boolean hasMany() {
      return expected >= MANY;
    }

    MadeWindow later() {
      return new MadeWindow(bursts.pace(expected / weeks, CONFLICT_LATER), weeks);
    }

    MadeWindow earlier() {
      return new MadeWindow(bursts.pace(expected / weeks / 2, CONFLICT), 2 * weeks);
    }
  }
}
