// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.table.Row;

/** The words of time expressions, from {@code time-words.tsv}. */
final class TimeWords {
  static final TimeWords ENGLISH = new TimeWords();

  private static final Pattern FIGURES =
      Pattern.compile("(?:1[5-9]|20)\\d\\d(?:s|[-–/.].*)?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}");

  private static final Pattern HYPHEN = Pattern.compile("-");

  private final Map<String, Map<String, String>> byKind = new HashMap<>();

  private TimeWords() {
    for (Row row : ResourceTable.read(TimeWords.class, "time-words.tsv").rows()) {
      byKind
          .computeIfAbsent(row.text("kind"), kind -> new HashMap<>())
          .put(row.text("word"), row.text("value"));
    }
  }

  /** What a word in lower case stands for, of those of a kind. */
  Optional<String> value(String kind, String word) {
    return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(word));
  }

  OptionalInt number(String kind, String word) {
    return value(kind, word)
        .map(Integer::parseInt)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /** Whether a word shows that there may be a time expression: cheap, and misses none. */
  boolean hints(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    return names(word)
        || value("unit", word).isPresent()
        || value("day", word).isPresent()
        || value("hour", word).isPresent()
        || (word.indexOf('-') > 0 && hintsInPart(word));
  }

  /** Whether a word in lower case names a time itself: a year, a month, a weekday. */
  boolean names(String word) {
    return value("month", word).isPresent()
        || value("short", word).isPresent()
        || value("weekday", word).isPresent()
        || value("season", word).isPresent()
        || (startsWithDigit(word) && FIGURES.matcher(word).matches());
  }

  private boolean hintsInPart(String word) {
    return HYPHEN.splitAsStream(word).filter(part -> !part.equals(word)).anyMatch(this::hints);
  }

  private static boolean startsWithDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }
}
