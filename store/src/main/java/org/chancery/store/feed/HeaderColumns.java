// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.store.row.Cells;

/** Where the columns of a table with a header stand. Names are compared in lower case. */
final class HeaderColumns {
  private final Map<String, Integer> places = new HashMap<>();
  private final int width;

  HeaderColumns(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      places.putIfAbsent(names.get(i).toLowerCase(Locale.ROOT), i);
    }
    this.width = names.size();
  }

  static List<String> names(Cells header) {
    return IntStream.range(0, header.count()).mapToObj(i -> unquoted(header.get(i))).toList();
  }

  static HeaderColumns of(Cells header) {
    return new HeaderColumns(names(header));
  }

  /* Number of columns. */
  int width() {
    return width;
  }

  boolean hasAll(String... names) {
    return places.keySet().containsAll(List.of(names));
  }

  Optional<Integer> place(String name) {
    return Optional.ofNullable(places.get(name));
  }

  /* The cell of a column; empty where the table has no such column. */
  String get(Cells cells, String name) {
    Integer place = places.get(name);
    return place == null ? "" : cells.get(place);
  }

  /* Whether a row is the header itself, which joined files hold again. */
  boolean isHeader(Cells cells) {
    return place(cells.get(0).toLowerCase(Locale.ROOT)).filter(place -> place == 0).isPresent();
  }

  BadRow wrongCount(Cells cells) {
    return new BadRow("column-count", cells.count() + " columns; the header has " + width);
  }

  private static String unquoted(String name) {
    return name.length() >= 2 && name.startsWith("\"") && name.endsWith("\"")
        ? name.substring(1, name.length() - 1)
        : name;
  }
}
