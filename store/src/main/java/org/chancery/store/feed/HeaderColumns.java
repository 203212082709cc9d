// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.store.row.Cells;

/** Where the columns of a table with a header stand. Names are compared in lower case. */
final class HeaderColumns {
  private final Map<String, Integer> places = new LinkedHashMap<>();

  HeaderColumns(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      places.putIfAbsent(names.get(i).toLowerCase(Locale.ROOT), i);
    }
  }

  static List<String> names(Cells header) {
    return java.util.stream.IntStream.range(0, header.count())
        .mapToObj(i -> unquoted(header.get(i)))
        .toList();
  }

  int count() {
    return places.size();
  }

  boolean has(String name) {
    return places.containsKey(name);
  }

  /* The cell of a column; empty where the table has no such column. */
  String get(Cells cells, String name) {
    Integer place = places.get(name);
    return place == null ? "" : cells.get(place);
  }

  Optional<String> filled(Cells cells, String name) {
    return Optional.of(get(cells, name)).filter(text -> !text.isEmpty());
  }

  private static String unquoted(String name) {
    return name.length() >= 2 && name.startsWith("\"") && name.endsWith("\"")
        ? name.substring(1, name.length() - 1)
        : name;
  }
}
