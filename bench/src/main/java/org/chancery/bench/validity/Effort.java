// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * How much is run.
 *
 * @param part of the replications that the page rests on, above 0, up to 1
 */
record Effort(double part) {
  /** What the page rests on. */
  static final Effort FULL = new Effort(1);

  /** Enough to see that everything runs. */
  static final Effort QUICK = new Effort(0.01);

  /** How many replications there are where the page rests on so many; at least one. */
  int replications(int full) {
    return (int) Math.max(1, Math.round(full * part));
  }

  /**
   * What comes of every cell of a grid, replication by replication. Cells run beside one another on
   * all processors; each replication has chance of its own, so that this makes no difference.
   *
   * @param name of the grid, from which chance is drawn
   * @param full how many replications of each cell the page rests on
   */
  <C, R> Map<C, List<R>> run(String name, List<C> cells, int full, BiFunction<C, Chance, R> one) {
    int replications = replications(full);
    List<List<R>> results =
        IntStream.range(0, cells.size())
            .parallel()
            .mapToObj(
                cell ->
                    IntStream.range(0, replications)
                        .mapToObj(i -> one.apply(cells.get(cell), Chance.of(name, cell, i)))
                        .toList())
            .toList();
    Map<C, List<R>> byCell = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      byCell.put(cells.get(i), results.get(i));
    }
    return byCell;
  }
}
