// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How often a turning point is found where there is none. */
final class FalseTurns implements Check {
  private static final double MOST = 0.05;
  private static final int OF_INDEPENDENT = 60;
  private static final int OF_OTHERS = 16;

  @Override
  public Section run(Effort effort) {
    Map<Cell, List<Found>> independent =
        effort.run("constant", cells(ConstantKind.INDEPENDENT), OF_INDEPENDENT, Found::in);
    List<Cell> others =
        Stream.of(ConstantKind.values())
            .filter(kind -> kind != ConstantKind.INDEPENDENT)
            .flatMap(kind -> cells(kind).stream())
            .toList();
    Map<Cell, List<Found>> all = effort.run("not turning", others, OF_OTHERS, Found::in);
    all.putAll(independent);
    List<Target> targets = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("series", "how made", "of 100 turn", "worst cell", "Poisson PELT"));
    for (ConstantKind kind : ConstantKind.values()) {
      Map<Cell, List<Found>> its = of(kind, all);
      Frequency ours = frequency(its.values());
      rows.add(
          List.of(kind.label(), kind.made(), ours.toString(), worst(its), naive(its.values())));
      targets.add(Target.atMost("series with a false turn: " + kind.label(), MOST, ours));
    }
    return new Section(
        "False turning points",
        """
        Series of counts whose level does not turn, with means of 0.5, 1, 3 and 10 a month, over 24, \
        48, 96 and 240 months. Of 100 such series at most 5 may show a turning point. "Worst cell" is \
        the greatest share for one mean, spread and length; with few replications it is high by \
        chance alone. An autocorrelated mean does change, only not for good. Beside it the same for \
        exact segmentation with a Poisson cost and a penalty of 2 log n, on what a naive reader would \
        count: reports, not acts; without regard to the volume of the record; months that nobody \
        watched as noughts. \
        There are %d series a cell of constant ones, %d of the others."""
            .formatted(effort.replications(OF_INDEPENDENT), effort.replications(OF_OTHERS)),
        List.of(
            new Table("Series that show a turning point, in 100, by the way they are made", rows),
            Grids.settings(
                "Constant series that show a turning point, in 100 (Poisson PELT in brackets)",
                Spread.ALL,
                setting ->
                    cell(
                        independent.getOrDefault(
                            new Cell(ConstantKind.INDEPENDENT, setting), List.of())))),
        targets);
  }

  private static List<Cell> cells(ConstantKind kind) {
    List<Spread> spreads = kind == ConstantKind.INDEPENDENT ? Spread.ALL : Spread.TWO;
    return Setting.all(kind.spreads() ? spreads : List.of(Spread.POISSON)).stream()
        .map(setting -> new Cell(kind, setting))
        .toList();
  }

  private static Map<Cell, List<Found>> of(ConstantKind kind, Map<Cell, List<Found>> all) {
    Map<Cell, List<Found>> its = new LinkedHashMap<>(all);
    its.keySet().removeIf(cell -> cell.kind() != kind);
    return its;
  }

  private static Frequency frequency(Collection<List<Found>> cells) {
    return Frequency.of(cells.stream().flatMap(List::stream).toList(), Found::ours);
  }

  private static String naive(Collection<List<Found>> cells) {
    return Frequency.of(cells.stream().flatMap(List::stream).toList(), Found::naive).toString();
  }

  private static String worst(Map<Cell, List<Found>> cells) {
    return cells.entrySet().stream()
        .max((one, other) -> Double.compare(share(one.getValue()), share(other.getValue())))
        .map(
            entry ->
                Numbers.percent(share(entry.getValue()), 1)
                    + " (mean "
                    + Numbers.plain(entry.getKey().setting().mean())
                    + ", "
                    + entry.getKey().setting().spread()
                    + ", "
                    + entry.getKey().setting().months()
                    + " months)")
        .orElse("–");
  }

  private static double share(List<Found> found) {
    return Frequency.of(found, Found::ours).share();
  }

  private static String cell(List<Found> found) {
    return Numbers.percent(share(found), 1)
        + " ("
        + Numbers.percent(Frequency.of(found, Found::naive).share(), 0)
        + ")";
  }

  private record Cell(ConstantKind kind, Setting setting) {}

  /** Whether a turning point was found, by us and naively. */
  private record Found(boolean ours, boolean naive) {
    static Found in(Cell cell, Chance chance) {
      MadeSeries made = new ConstantCounts(cell.setting(), chance).draw(cell.kind());
      return new Found(!FoundTurn.in(made).isEmpty(), !NaiveTurns.of(made.naive()).isEmpty());
    }
  }
}
