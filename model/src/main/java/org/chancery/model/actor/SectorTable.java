// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.table.Row;

/** What the sectors of the feeds are in ours. */
final class SectorTable {
  private final Map<String, Entry> cameo = new HashMap<>();
  private final Map<String, Entry> others = new HashMap<>();

  SectorTable() {
    for (Row row : ResourceTable.read(SectorTable.class, "sectors.tsv").rows()) {
      Map<String, Entry> scheme = row.text("scheme").equals("cameo") ? cameo : others;
      Entry entry =
          new Entry(
              row.value("sector", Sector::parse),
              row.value("precedence", text -> Optional.of(Integer.parseInt(text))));
      if (scheme.put(row.text("name"), entry) != null) {
        throw row.defect("the sector '" + row.text("name") + "' stands twice");
      }
    }
  }

  private record Entry(Sector sector, int precedence) {}

  /** The sector of GDELT's types: the first that says anything. */
  Optional<Sector> ofTypes(List<String> types) {
    return types.stream().filter(cameo::containsKey).map(cameo::get).map(Entry::sector).findFirst();
  }

  /** The sector of a list of ICEWS's names or PLOVER's codes: the one of lowest precedence. */
  Optional<Sector> strongest(List<String> names) {
    return names.stream()
        .map(String::strip)
        .filter(others::containsKey)
        .map(others::get)
        .min(Comparator.comparingInt(Entry::precedence))
        .map(Entry::sector);
  }
}
