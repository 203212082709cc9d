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

  private static final int QUICK_STRIDE = 29; // no divisor of any grid, so that all sides come up

  /** How many replications there are where the page rests on so many; at least one. */
  int replications(int full) {
    return (int) Math.max(1, Math.round(full * part));
  }

  /**
   * What comes of every cell of a grid, replication by replication. Cells run beside one another on
   * all processors; each replication has chance of its own, so that this makes no difference. Of a
   * quick run only some cells are.
   *
   * @param name of the grid, from which chance is drawn
   * @param full how many replications of each cell the page rests on
   */
  <C, R> Map<C, List<R>> run(String name, List<C> cells, int full, BiFunction<C, Chance, R> one) {
    int replications = replications(full);
    List<Integer> chosen =
        IntStream.range(0, cells.size())
            .filter(cell -> !equals(QUICK) || cell % QUICK_STRIDE == 0)
            .boxed()
            .toList();
    List<List<R>> results =
        chosen.parallelStream()
            .map(
                cell ->
                    IntStream.range(0, replications)
                        .mapToObj(i -> one.apply(cells.get(cell), Chance.of(name, cell, i)))
                        .toList())
            .toList();
    Map<C, List<R>> byCell = new LinkedHashMap<>();
    for (int i = 0; i < chosen.size(); i++) {
      byCell.put(cells.get(chosen.get(i)), results.get(i));
    }
    return byCell;
  }
}
