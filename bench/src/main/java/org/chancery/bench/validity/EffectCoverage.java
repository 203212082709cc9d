// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.ArrayList;
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
  private static final double FEW = 10;
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
    List<Target> targets = new ArrayList<>();
    for (EffectKind kind : EffectKind.values()) {
      EXPECTED.forEach(expected -> rows.add(row(kind, expected, held)));
      targets.addAll(targets(kind, held));
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
        incidents or points in the window, of ratios the upper end by the lower one.""",
        List.of(new Table("90 % intervals that hold the truth, in 100", rows)),
        targets);
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
              + Numbers.rounded(medianWidth(its), 1)
              + ")");
    }
    return row;
  }

  private static List<Target> targets(EffectKind kind, Map<Cell, List<Optional<Held>>> held) {
    List<Target> targets = new ArrayList<>();
    for (Bursts bursts : Bursts.ALL) {
      Predicate<Cell> its = cell -> cell.kind() == kind && cell.bursts().equals(bursts);
      Predicate<Cell> many = its.and(cell -> cell.expected() >= FEW);
      Predicate<Cell> few = its.and(cell -> cell.expected() < FEW);
      String of = kind.label() + ", " + bursts.label();
      targets.add(
          Target.between(
              "90 % intervals that hold it, 10 and more expected: " + of,
              0.85,
              0.95,
              Frequency.of(select(held, many), Held::truth)));
      targets.add(
          Target.atLeast(
              "90 % intervals that hold it, below 10 expected: " + of,
              0.88,
              Frequency.of(select(held, few), Held::truth)));
    }
    return targets;
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
    MadeWindow later() {
      return new MadeWindow(bursts.pace(expected / weeks, CONFLICT_LATER), weeks);
    }

    MadeWindow earlier() {
      return new MadeWindow(bursts.pace(expected / weeks / 2, CONFLICT), 2 * weeks);
    }
  }
}
