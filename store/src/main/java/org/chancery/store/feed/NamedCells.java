// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.store.row.Cells;

/** A row of a table with a header: what stands under which name, and what counts as nothing. */
final class NamedCells {
  private final HeaderColumns columns;
  private final Cells cells;
  private final Set<String> missing;

  NamedCells(HeaderColumns columns, Cells cells, Set<String> missing) {
    this.columns = columns;
    this.cells = cells;
    this.missing = missing;
  }

  /* The cell of a column; empty where it, or the column, is missing. */
  String text(String column) {
    String text = columns.get(cells, column);
    return missing.contains(text) ? "" : text;
  }

  Optional<String> filled(String column) {
    return Optional.of(text(column)).filter(text -> !text.isEmpty());
  }

  String needed(String column) {
    return filled(column)
        .orElseThrow(() -> new BadRow("missing", "the row has no " + column.replace('_', ' ')));
  }

  /*
   * The items of a cell that holds several, parted by any of some characters; an item that counts as
   * nothing is empty, and keeps its place.
   */
  List<String> list(String column, String separators) {
    String text = text(column);
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split("[" + separators + "]", -1))
            .map(String::strip)
            .map(item -> missing.contains(item) ? "" : item)
            .toList();
  }
}
