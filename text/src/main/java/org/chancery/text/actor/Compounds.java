// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.table.Row;

/** Words after a name that say whether the name still names its state there. */
final class Compounds {
  private final Set<String> words = new HashSet<>();

  Compounds() {
    for (Row row : ResourceTable.read(Compounds.class, "compounds.tsv").rows()) {
      words.add(row.text("kind") + " " + row.text("word"));
    }
  }

  /** Whether it is called after a place or people, and none of theirs: the Minsk agreements. */
  boolean isTitle(String word) {
    return has("title", word);
  }

  /** Whether the adjective before it says manner or language: Chinese food. */
  boolean isTaste(String word) {
    return has("taste", word);
  }

  /** Whether the name is a given name as well: Jordan Smith. */
  boolean isGivenName(String word) {
    return has("given", word);
  }

  /** Whether it is somebody beside the one who has it: a host, a successor. */
  boolean isRelation(String word) {
    return has("relation", word);
  }

  /** Whether what was led, owned, flagged by an actor counts as its own. */
  boolean keepsOwner(String word) {
    return has("ending", word);
  }

  private boolean has(String kind, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return words.contains(kind + " " + lower)
        || (lower.endsWith("s")
            && words.contains(kind + " " + lower.substring(0, lower.length() - 1)));
  }
}
