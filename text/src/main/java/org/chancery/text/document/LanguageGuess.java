// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.table.Row;

/**
 * Guesses the language of a document from the script most of its letters are in and, where several
 * languages share the script, from their commonest words. It says nothing where too few of them
 * stand in the text, or two languages have as many.
 */
final class LanguageGuess {
  private static final int SAMPLE = 20_000;

  /** Common words make up a third or more of running text; a list of names has hardly any. */
  private static final double SMALLEST_SHARE = 0.08;

  private static final int FEWEST_WORDS = 3;
  private static final Pattern WORD = Pattern.compile("\\p{L}++");
  private static final Map<Character.UnicodeScript, Map<String, Set<String>>> LANGUAGES = table();

  private LanguageGuess() {}

  static Optional<String> of(List<Block> blocks) {
    StringBuilder sample = new StringBuilder();
    for (Block block : blocks) {
      if (sample.length() >= SAMPLE) {
        break;
      }
      String text = block.text();
      sample.append(text, 0, Math.min(text.length(), SAMPLE)).append(' ');
    }
    return of(sample.toString());
  }

  static Optional<String> of(String sample) {
    return script(sample)
        .map(script -> LANGUAGES.getOrDefault(script, Map.of()))
        .flatMap(
            languages ->
                languages.size() == 1
                    ? languages.keySet().stream().findFirst()
                    : byWords(languages, sample));
  }

  private static Optional<Character.UnicodeScript> script(String sample) {
    Map<Character.UnicodeScript, Integer> letters = new EnumMap<>(Character.UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> letters.merge(scriptOf(letter), 1, Integer::sum));
    // Japanese is written in Chinese characters and its own; a tenth of its own is enough to tell.
    int own = letters.getOrDefault(Character.UnicodeScript.HIRAGANA, 0);
    if (own * 9 > letters.getOrDefault(Character.UnicodeScript.HAN, 0)) {
      letters.remove(Character.UnicodeScript.HAN);
    }
    return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static Character.UnicodeScript scriptOf(int letter) {
    Character.UnicodeScript script = Character.UnicodeScript.of(letter);
    return script == Character.UnicodeScript.KATAKANA ? Character.UnicodeScript.HIRAGANA : script;
  }

  private static Optional<String> byWords(Map<String, Set<String>> languages, String sample) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(sample.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    Optional<String> best = Optional.empty();
    int most = FEWEST_WORDS - 1;
    int second = 0;
    for (Map.Entry<String, Set<String>> language : languages.entrySet()) {
      int known = (int) words.stream().filter(language.getValue()::contains).count();
      if (known > most) {
        second = best.isEmpty() ? 0 : most;
        most = known;
        best = Optional.of(language.getKey());
      } else {
        second = Math.max(second, known);
      }
    }
    return most > second && most >= words.size() * SMALLEST_SHARE ? best : Optional.empty();
  }

  private static Map<Character.UnicodeScript, Map<String, Set<String>>> table() {
    Map<Character.UnicodeScript, Map<String, Set<String>>> table =
        new EnumMap<>(Character.UnicodeScript.class);
    for (Row row : ResourceTable.read(LanguageGuess.class, "languages.tsv").rows()) {
      Character.UnicodeScript script =
          row.value("script", name -> Optional.of(Character.UnicodeScript.valueOf(name)));
      table
          .computeIfAbsent(script, unseen -> new LinkedHashMap<>())
          .put(row.text("language"), Set.copyOf(new HashSet<>(row.list("words"))));
    }
    return table;
  }
}
