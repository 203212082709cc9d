// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.table.Row;

/** The roles that ICEWS writes before a country. */
final class RoleTable {
  private static final Role UNKNOWN = new Role(Optional.empty(), Optional.empty());

  private final Map<String, Role> roles = new HashMap<>();

  RoleTable() {
    for (Row row : ResourceTable.read(RoleTable.class, "roles.tsv").rows()) {
      Role role =
          new Role(
              Optional.of(row.value("sector", Sector::parse)),
              row.optionalValue("rank", Rank::parse));
      roles.put(NameKey.of(row.text("role")), role);
    }
  }

  record Role(Optional<Sector> sector, Optional<Rank> rank) {}

  /** Sector and rank of a role; neither, if the role is not in the table. */
  Role role(String name) {
    return roles.getOrDefault(NameKey.of(name), UNKNOWN);
  }
}
