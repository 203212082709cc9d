// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.Rank;
import org.chancery.model.actor.Sector;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.table.Row;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/** The nouns for those who belong to an actor, found at the end of a stretch of words. */
final class Roles {
  private static final int LONGEST = 4; // words in the longest noun of the table
  private static final Set<String> FORMER =
      Set.of("former", "ex", "ousted", "deposed", "late", "onetime", "exiled", "toppled");

  private final Map<String, Role> roles = new HashMap<>();

  Roles() {
    for (Row row : ResourceTable.read(Roles.class, "nouns.tsv").rowsBy("noun").values()) {
      Role role =
          new Role(
              row.text("noun"),
              row.optionalValue("sector", Sector::parse),
              row.optionalValue("rank", Rank::parse),
              row.value("kind", Roles::kind),
              row.optional("in").isPresent());
      roles.put(folded(role.noun()), role);
    }
  }

  /**
   * A noun found in a sentence.
   *
   * @param role what it makes of its owner
   * @param begin index of its first word
   * @param end index after its last
   */
  record Found(Role role, int begin, int end) {
    int head() {
      return end - 1;
    }
  }

  /** Whether a word alone is such a noun, in the singular or plural. */
  boolean has(String word) {
    return roles.containsKey(folded(word)) || roles.containsKey(singular(folded(word)));
  }

  /** The longest noun that ends with a word and does not begin before another. */
  Optional<Found> endingAt(Sentence sentence, int last, int floor) {
    Word head = sentence.word(last);
    if (!head.isNoun() && !head.tag().startsWith("JJ")) {
      return Optional.empty();
    }
    Optional<Found> longest = Optional.empty();
    String before = "";
    int taken = 0;
    for (int begin = last; begin >= floor && taken < LONGEST; begin--) {
      String word = sentence.word(begin).text();
      if (begin < last && word.equals("-")) {
        continue;
      }
      taken++;
      Optional<Role> role = role(head, before);
      if (begin < last) {
        before = before.isEmpty() ? folded(word) : folded(word) + " " + before;
        role = role(head, before);
      }
      if (role.isPresent()) {
        longest = Optional.of(new Found(role.orElseThrow(), begin, last + 1));
      }
    }
    return longest.map(found -> former(sentence, found, floor));
  }

  private Optional<Role> role(Word head, String before) {
    String prefix = before.isEmpty() ? "" : before + " ";
    String text = folded(head.text());
    return Optional.ofNullable(roles.get(prefix + text))
        .or(() -> Optional.ofNullable(roles.get(prefix + folded(head.lemma()))))
        .or(() -> Optional.ofNullable(roles.get(prefix + singular(text))));
  }

  private static Found former(Sentence sentence, Found found, int floor) {
    int before = found.begin() - 1;
    while (before >= Math.max(0, floor - 4) && !isFormer(sentence.word(before))) {
      String tag = sentence.word(before).tag();
      if (!tag.startsWith("JJ") && !tag.startsWith("NNP") && !tag.equals("HYPH")) {
        return found;
      }
      before--;
    }
    boolean former = before >= Math.max(0, floor - 4);
    return former ? new Found(found.role().former(), found.begin(), found.end()) : found;
  }

  private static boolean isFormer(Word word) {
    return FORMER.contains(word.text().toLowerCase(Locale.ROOT));
  }

  private static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /* British spelling is folded into the American one of the table. */
  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace("defence", "defense")
        .replace("labour", "labor")
        .replace("organisation", "organization")
        .replace("neighbour", "neighbor");
  }

  private static Optional<Role.Kind> kind(String text) {
    for (Role.Kind kind : Role.Kind.values()) {
      if (kind.name().equalsIgnoreCase(text)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
