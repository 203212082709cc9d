// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  private static final int SAMPLE = 5_000;

  /** Common words make up a third or more of running text; a list of names has hardly any. */
  private static final double SMALLEST_SHARE = 0.08;

  private static final int FEWEST_WORDS = 3;
  private static final Pattern WORD = Pattern.compile("\\p{L}++");
  private static final Map<Character.UnicodeScript, Script> SCRIPTS = table();

  /**
   * A script.
   *
   * @param languages those written in it
   * @param languagesOf those that have a word among their commonest
   */
  private record Script(List<String> languages, Map<String, List<String>> languagesOf) {}

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
    Optional<Script> script =
        script(sample).flatMap(name -> Optional.ofNullable(SCRIPTS.get(name)));
    if (script.isPresent() && script.get().languages().size() == 1) {
      return Optional.of(script.get().languages().get(0));
    }
    return script.flatMap(written -> byWords(written, sample));
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

  private static Optional<String> byWords(Script script, String sample) {
    Map<String, Integer> known = new HashMap<>();
    int words = 0;
    Matcher word = WORD.matcher(sample.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words++;
      for (String language : script.languagesOf().getOrDefault(word.group(), List.of())) {
        known.merge(language, 1, Integer::sum);
      }
    }
    List<Map.Entry<String, Integer>> best =
        known.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(2)
            .toList();
    if (best.isEmpty()) {
      return Optional.empty();
    }
    int most = best.get(0).getValue();
    boolean tied = best.size() > 1 && best.get(1).getValue() == most;
    boolean enough = most >= FEWEST_WORDS && most >= words * SMALLEST_SHARE;
    return enough && !tied ? Optional.of(best.get(0).getKey()) : Optional.empty();
  }

  private static Map<Character.UnicodeScript, Script> table() {
    Map<Character.UnicodeScript, Script> table = new EnumMap<>(Character.UnicodeScript.class);
    for (Row row : ResourceTable.read(LanguageGuess.class, "languages.tsv").rows()) {
      Character.UnicodeScript name =
          row.value("script", text -> Optional.of(Character.UnicodeScript.valueOf(text)));
      Script script =
          table.computeIfAbsent(name, unseen -> new Script(new ArrayList<>(), new HashMap<>()));
      script.languages().add(row.text("language"));
      for (String word : new HashSet<>(row.list("words"))) {
        script
            .languagesOf()
            .computeIfAbsent(word, unseen -> new ArrayList<>(2))
            .add(row.text("language"));
      }
    }
    return table;
  }
}
