// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Sector;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.table.Row;

/** Words for actors that the registry does not have, and phrases that name nobody. */
final class FurtherNames {
  private final Map<String, Entry> entries = new HashMap<>();

  FurtherNames() {
    for (Row row : ResourceTable.read(FurtherNames.class, "names.tsv").rows()) {
      Entry entry =
          new Entry(
              row.value("kind", Kind::parse),
              row.optional("of").map(ActorId::new),
              row.optionalValue("sector", Sector::parse));
      if (entry.of().isEmpty() != (entry.kind() == Kind.NOBODY)) {
        throw row.defect("of is for those that name somebody, and for all of them");
      }
      entries.merge(row.text("name"), entry, (first, second) -> first);
    }
  }

  enum Kind {
    ADJECTIVE,
    PEOPLE,
    NAME,
    GROUP,
    NOBODY;

    static Optional<Kind> parse(String text) {
      for (Kind kind : values()) {
        if (kind.name().equalsIgnoreCase(text)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  record Entry(Kind kind, Optional<ActorId> of, Optional<Sector> sector) {}

  /** The entry of a phrase, compared letter by letter but for the form of apostrophes. */
  Optional<Entry> entry(String phrase) {
    return Optional.ofNullable(entries.get(phrase.replace('’', '\'')));
  }
}
