// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How often a planted shift in counts is found, how near, and what its intervals hold. */
final class PlantedShifts implements Check {
  /** The size of shifts that the targets speak of, in standard deviations of the lower level. */
  private static final double DEVIATIONS = 2;

  private static final List<Double> SIZES = List.of(1.0, DEVIATIONS, 3.0);
  private static final int REPLICATIONS = 60;
  private static final int OF_OTHERS = 8;

  @Override
  public Section run(Effort effort) {
    Map<Setting, List<Sighting>> grid = sightings(effort, DEVIATIONS);
    List<List<String>> sizes = new ArrayList<>();
    sizes.add(SightingTables.head("size"));
    for (double size : SIZES) {
      Map<Setting, List<Sighting>> its = size == DEVIATIONS ? grid : sightings(effort, size);
      sizes.add(SightingTables.row(Numbers.plain(size), all(its.values())));
    }
    return new Section(
        "Planted shifts in counts",
        """
        Counts whose level shifts once, up or down, at a random place at least 8 months from either \
        end, by 2 standard deviations of the counts on the lower level. A shift is *found* if a \
        turning point of its direction lies at most 8 months away, and *in its place* if that lies \
        at most one month away. The *oracle* is told how the counts spread and that the level shifts \
        once, and puts the shift where the likelihood is greatest, on the same series. \
        There are %d series a cell, %d of other sizes."""
            .formatted(effort.replications(REPLICATIONS), effort.replications(OF_OTHERS)),
        List.of(
            new Table("All settings together, sizes in standard deviations, in 100", sizes),
            SightingTables.found(grid),
            SightingTables.placed(grid),
            SightingTables.dates(grid),
            SightingTables.sizes(grid)),
        SightingTables.targets(grid));
  }

  private static Map<Setting, List<Sighting>> sightings(Effort effort, double deviations) {
    return effort.run(
        "shifts of " + deviations,
        Setting.all(Spread.ALL),
        deviations == DEVIATIONS ? REPLICATIONS : OF_OTHERS,
        (setting, chance) -> Sighting.of(Shift.somewhere(setting, deviations, chance), chance));
  }

  private static List<Sighting> all(Collection<List<Sighting>> cells) {
    return cells.stream().flatMap(List::stream).toList();
  }
}
