// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the actors whose id or name is nearest to a misspelt one. For error messages: it is slow.
 */
final class Suggestions {
  private static final int LETTERS_PER_SLIP = 3; // one slip for so many letters still looks alike

  private final Roster roster;

  Suggestions(Roster roster) {
    this.roster = roster;
  }

  List<ActorId> near(String wrong, int limit) {
    String key = NameKey.of(wrong).toLowerCase(Locale.ROOT);
    int most = Math.max(1, key.length() / LETTERS_PER_SLIP);
    Map<ActorId, Integer> distances = new TreeMap<>();
    spellings()
        .forEach(
            spelling -> {
              int distance = distance(key, spelling.text());
              if (distance <= most) {
                distances.merge(spelling.actor(), distance, Math::min);
              }
            });
    return distances.entrySet().stream()
        .sorted(Comparator.comparingInt(Map.Entry<ActorId, Integer>::getValue))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  private record Spelling(String text, ActorId actor) {}

  private Stream<Spelling> spellings() {
    Stream<Spelling> ids =
        roster.actors().keySet().stream()
            .map(id -> new Spelling(id.value().toLowerCase(Locale.ROOT), id));
    Stream<Spelling> names =
        roster.names().entrySet().stream()
            .flatMap(
                entry ->
                    entry.getValue().stream()
                        .map(
                            meaning ->
                                new Spelling(
                                    entry.getKey().toLowerCase(Locale.ROOT), meaning.actor())));
    return Stream.concat(ids, names);
  }

  /* Levenshtein's: letters put in, left out or exchanged. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int exchange = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(exchange, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }
}
