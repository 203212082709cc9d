// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
  private final Set<String> lastWords = new HashSet<>();

  Roles() {
    for (Row row : ResourceTable.read(Roles.class, "nouns.tsv").rowsBy("noun").values()) {
      Role role =
          new Role(
              row.text("noun"),
              row.optionalValue("sector", Sector::parse),
              row.optionalValue("rank", Rank::parse),
              row.value("kind", Roles::kind),
              row.optional("in").isPresent());
      String noun = folded(role.noun());
      roles.put(noun, role);
      lastWords.add(noun.substring(noun.lastIndexOf(' ') + 1));
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
    boolean adjective = head.tag().startsWith("JJ") && head.relation().equals("amod");
    if (adjective || (!head.isNoun() && !head.tag().startsWith("JJ"))) {
      return Optional.empty();
    }
    return forms(head).stream()
        .flatMap(form -> longest(sentence, last, floor, form).stream())
        .findFirst()
        .map(found -> former(sentence, found, floor));
  }

  /* The spellings of a word that end a noun of the table. */
  private List<String> forms(Word word) {
    String text = folded(word.text());
    return Stream.of(text, folded(word.lemma()), singular(text))
        .distinct()
        .filter(lastWords::contains)
        .toList();
  }

  private Optional<Found> longest(Sentence sentence, int last, int floor, String form) {
    Optional<Found> longest = found(form, last, last);
    String phrase = form;
    int words = 1;
    for (int begin = last - 1; begin >= floor && words < LONGEST; begin--) {
      String word = sentence.word(begin).text();
      if (!word.equals("-")) {
        phrase = folded(word) + " " + phrase;
        words++;
        longest = found(phrase, begin, last).or(keep(longest));
      }
    }
    return longest;
  }

  private static Supplier<Optional<Found>> keep(Optional<Found> found) {
    return () -> found;
  }

  private Optional<Found> found(String noun, int begin, int last) {
    return Optional.ofNullable(roles.get(noun)).map(role -> new Found(role, begin, last + 1));
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
    String lower = word.toLowerCase(Locale.ROOT);
    boolean british = lower.contains("ence") || lower.contains("our") || lower.contains("isation");
    return british
        ? lower
            .replace("defence", "defense")
            .replace("labour", "labor")
            .replace("organisation", "organization")
        : lower.replace('’', '\'');
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
