// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.table.Row;

/** Nouns that stand for an actor named before: the country, the bloc, the two sides. */
final class Descriptions {
  private final Map<String, Description> byNoun = new HashMap<>();

  Descriptions() {
    for (Row row :
        ResourceTable.read(Descriptions.class, "descriptions.tsv").rowsBy("noun").values()) {
      byNoun.put(
          row.text("noun"), new Description(row.value("what", Descriptions::what), row.list("of")));
    }
  }

  enum What {
    STATE,
    ORGANISATION,
    PAIR,
    LEADERS
  }

  /**
   * What a noun stands for.
   *
   * @param what whom
   * @param of words of which the name must have one, in lower case; any name where empty
   */
  record Description(What what, List<String> of) {
    boolean fits(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      return of.isEmpty() || of.stream().anyMatch(lower::contains);
    }
  }

  boolean has(String word) {
    return byNoun.containsKey(word);
  }

  Optional<Description> of(String word) {
    return Optional.ofNullable(byNoun.get(word));
  }

  private static Optional<What> what(String text) {
    for (What what : What.values()) {
      if (what.name().equalsIgnoreCase(text)) {
        return Optional.of(what);
      }
    }
    return Optional.empty();
  }
}
