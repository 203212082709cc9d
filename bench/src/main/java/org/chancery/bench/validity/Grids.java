// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Tables over the grid of settings. */
final class Grids {
  private Grids() {}

  /** A table with a row for each mean and spread, and a column for each length. */
  static Table settings(String caption, List<Spread> spreads, Function<Setting, String> cell) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("mean a month", "spread"));
    Setting.LENGTHS.forEach(months -> head.add(months + " months"));
    rows.add(head);
    for (double mean : Setting.MEANS) {
      for (Spread spread : spreads) {
        List<String> row = new ArrayList<>(List.of(Numbers.plain(mean), spread.toString()));
        Setting.LENGTHS.forEach(months -> row.add(cell.apply(new Setting(mean, spread, months))));
        rows.add(row);
      }
    }
    return new Table(caption, rows);
  }
}
