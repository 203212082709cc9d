// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether 90 % intervals for effects hold the truth 90 times in 100. */
final class EffectCoverage implements Check {
  private static final List<Double> EXPECTED = List.of(1.0, 3.0, 10.0, 30.0, 100.0);
  private static final List<Double> FACTORS = List.of(1.0, 2.0, 4.0);
  private static final List<Integer> WEEKS = List.of(13, 52);
  private static final int REPLICATIONS = 150;
  private static final double FEW = 10;
  private static final double CONFLICT = 0.3;
  private static final double CONFLICT_LATER = 0.5;

  @Override
  public Section run(Effort effort) {
    Map<Cell, List<Optional<Boolean>>> held =
        effort.run(
            "effects",
            cells(),
            REPLICATIONS,
            (cell, chance) -> cell.kind().holds(cell.earlier(), cell.later(), chance));
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("effect", "incidents expected", "factor 1", "factor 2", "factor 4"));
    List<Target> targets = new ArrayList<>();
    for (EffectKind kind : EffectKind.values()) {
      for (double expected : EXPECTED) {
        List<String> row = new ArrayList<>(List.of(kind.label(), Numbers.plain(expected)));
        for (double factor : FACTORS) {
          row.add(
              frequency(
                      held,
                      cell ->
                          cell.kind() == kind
                              && cell.expected() == expected
                              && cell.factor() == factor)
                  .toString());
        }
        rows.add(row);
      }
      targets.add(
          Target.between(
              "90 % intervals that hold it, 10 or more expected: " + kind.label(),
              0.85,
              0.95,
              frequency(held, cell -> cell.kind() == kind && cell.expected() >= FEW)));
      targets.add(
          Target.atLeast(
              "the same, below 10 expected",
              0.88,
              frequency(held, cell -> cell.kind() == kind && cell.expected() < FEW)));
    }
    return new Section(
        "Intervals of effects",
        """
        Windows of 13 and 52 weeks in which so many incidents are expected, three in ten of them \
        conflict, with scores like those of Goldstein's scale. Their variance from week to week is the \
        mean times a factor; above 1, half of the weeks are of one kind throughout. Differences and \
        ratios are against an earlier window of twice the length, in which as many \
        happen, half of which are conflict later. Shares and means \
        are of windows with an incident.""",
        List.of(new Table("90 % intervals that hold the truth, in 100", rows)),
        targets);
  }

  private static List<Cell> cells() {
    return Stream.of(EffectKind.values())
        .flatMap(
            kind ->
                EXPECTED.stream()
                    .flatMap(
                        expected ->
                            FACTORS.stream()
                                .flatMap(
                                    factor ->
                                        WEEKS.stream()
                                            .map(weeks -> new Cell(kind, expected, factor, weeks)))))
        .toList();
  }

  private static Frequency frequency(
      Map<Cell, List<Optional<Boolean>>> held, Predicate<Cell> which) {
    List<Boolean> all =
        held.entrySet().stream()
            .filter(entry -> which.test(entry.getKey()))
            .flatMap(entry -> entry.getValue().stream())
            .flatMap(Optional::stream)
            .toList();
    return Frequency.of(all, one -> one);
  }

  private record Cell(EffectKind kind, double expected, double factor, int weeks) {
    MadeWindow later() {
      return new MadeWindow(expected, weeks, factor, CONFLICT_LATER);
    }

    MadeWindow earlier() {
      return new MadeWindow(expected, 2 * weeks, factor, CONFLICT);
    }
  }
}
