// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turning points of continuous series, with and without a planted shift. */
final class PlantedValues implements Check {
  private static final double SHIFT = 2;
  private static final int REPLICATIONS = 150;

  @Override
  public Section run(Effort effort) {
    List<Cell> cells =
        ValuesKind.ALL.stream()
            .flatMap(kind -> Setting.LENGTHS.stream().map(months -> new Cell(kind, months)))
            .toList();
    Map<Cell, List<Boolean>> constant =
        effort.run(
            "values",
            cells,
            REPLICATIONS,
            (cell, chance) ->
                !FoundTurn.in(cell.kind().draw(cell.months(), 0, 0, chance)).isEmpty());
    Map<Cell, List<Sighting>> shifted =
        effort.run("shifted values", cells, REPLICATIONS, PlantedValues::sighting);
    List<List<String>> quiet = new ArrayList<>();
    quiet.add(List.of("values", "24 months", "48 months", "96 months", "240 months"));
    List<List<String>> found = new ArrayList<>();
    found.add(SightingTables.head("values"));
    List<Target> targets = new ArrayList<>();
    for (ValuesKind kind : ValuesKind.ALL) {
      List<String> row = new ArrayList<>(List.of(kind.label()));
      List<Boolean> turned = new ArrayList<>();
      List<Sighting> sightings = new ArrayList<>();
      for (int months : Setting.LENGTHS) {
        List<Boolean> its = constant.getOrDefault(new Cell(kind, months), List.of());
        row.add(Frequency.of(its, turn -> turn).toString());
        turned.addAll(its);
        sightings.addAll(shifted.getOrDefault(new Cell(kind, months), List.of()));
      }
      quiet.add(row);
      found.add(SightingTables.row(kind.label(), sightings));
      targets.add(
          Target.atMost(
              "series with a false turn: " + kind.label(),
              0.05,
              Frequency.of(turned, turn -> turn)));
      if (Frequency.of(sightings, Sighting::oraclePlaced).share() >= 0.80) {
        targets.add(
            Target.atLeast(
                "shifts found: " + kind.label(), 0.80, Frequency.of(sightings, Sighting::found)));
      }
      targets.add(
          Target.atLeast(
              "90 % intervals for dates that hold them: " + kind.label(),
              0.88,
              Frequency.of(Sighting.found(sightings), Sighting::dateHeld)));
    }
    return new Section(
        "Turning points of continuous series",
        """
        Values with a standard deviation of 1, without a shift and with one of 2, planted as above. \
        The oracle knows the standard deviation and takes the values for independent and normal; where it \
        does not place 80 %% of the shifts within a month, none need be found. \
        There are %d series a cell."""
            .formatted(effort.replications(REPLICATIONS)),
        List.of(
            new Table("Constant series that show a turning point, in 100", quiet),
            new Table("Planted shifts of 2 standard deviations, in 100", found)),
        targets);
  }

  private static Sighting sighting(Cell cell, Chance chance) {
    int at = Shift.FROM_END + chance.below(cell.months() - 2 * Shift.FROM_END + 1);
    boolean up = chance.happens(0.5);
    MadeSeries made = cell.kind().draw(cell.months(), at, up ? SHIFT : -SHIFT, chance);
    int oracle = Oracle.ofValues().place(made.naive());
    return Sighting.of(FoundTurn.in(made), oracle, at, up, up ? SHIFT : -SHIFT);
  }

  private record Cell(ValuesKind kind, int months) {}
}
