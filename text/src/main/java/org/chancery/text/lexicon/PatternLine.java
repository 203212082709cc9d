// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.chancery.text.lexicon.Condition.Slot;

/** Reads one pattern. What is wrong with it is an {@link IllegalArgumentException} that says so. */
final class PatternLine {
  private static final java.util.regex.Pattern ITEM =
      java.util.regex.Pattern.compile("[^\\s{]*\\{[^}]*\\}|[^\\s{}]+");
  private static final java.util.regex.Pattern WORD =
      java.util.regex.Pattern.compile("[\\p{L}\\p{N}'’.\\-]+(?:_[\\p{L}\\p{N}'’.\\-]+)*");

  private final Function<String, Set<String>> sets;

  /**
   * @param sets gives the words of a set, and throws for an unknown one
   */
  PatternLine(Function<String, Set<String>> sets) {
    this.sets = sets;
  }

  /** The patterns of a line, one for each alternative head. */
  List<Pattern> read(String line, Sense sense, Optional<String> code, String origin) {
    if (line.chars().filter(c -> c == '{').count() != line.chars().filter(c -> c == '}').count()) {
      throw new IllegalArgumentException("a brace is not closed");
    }
    List<String> items = items(pattern(line));
    String first = items.get(0);
    int slash = first.lastIndexOf('/');
    String heads = slash < 0 ? first : first.substring(0, slash);
    WordClass wordClass = slash < 0 ? WordClass.VERB : wordClass(first.substring(slash + 1));
    List<Condition> conditions = items.stream().skip(1).map(this::condition).toList();
    Roles roles = roles(line, wordClass);
    List<Pattern> patterns = new ArrayList<>();
    for (String head : heads.split("\\|", -1)) {
      List<String> parts = List.of(word(head).split("_"));
      String key = wordClass == WordClass.NOUN ? parts.get(parts.size() - 1) : parts.get(0);
      patterns.add(
          new Pattern(key, parts, wordClass, conditions, sense, code, roles, line.strip(), origin));
    }
    return patterns;
  }

  private static String pattern(String line) {
    int end = Math.min(endOr(line, line.indexOf('<')), endOr(line, line.indexOf('>')));
    return line.substring(0, end);
  }

  private static int endOr(String line, int index) {
    return index < 0 ? line.length() : index;
  }

  private static List<String> items(String text) {
    List<String> items = new ArrayList<>();
    Matcher matcher = ITEM.matcher(text);
    while (matcher.find()) {
      items.add(matcher.group());
    }
    if (items.isEmpty()) {
      throw new IllegalArgumentException("the pattern has no head");
    }
    return items;
  }

  private static WordClass wordClass(String letter) {
    return WordClass.ofLetter(letter)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'/" + letter + "' is no part of speech; there are /v, /n and /a"));
  }

  private Condition condition(String item) {
    int brace = item.indexOf('{');
    Set<String> words =
        brace < 0 ? Set.of() : words(item.substring(brace + 1, item.length() - 1), "[,|]");
    String place = brace < 0 ? item : item.substring(0, brace);
    if (brace >= 0 && place.isEmpty()) {
      return new Condition(Slot.OBJECT, Set.of(), words);
    }
    if (place.equals("!")) {
      return new Condition(Slot.NO_OBJECT, Set.of(), words);
    }
    if (place.startsWith("+")) {
      return new Condition(Slot.PARTICLE, words(place.substring(1), "[|]"), words);
    }
    if (brace >= 0 && !place.endsWith(":")) {
      throw new IllegalArgumentException("'" + item + "' lacks a colon before its brace");
    }
    String name = brace < 0 ? place : place.substring(0, place.length() - 1);
    return switch (name) {
      case "subj" -> new Condition(Slot.SUBJECT, Set.of(), words);
      case "mod" -> new Condition(Slot.MODIFIER, Set.of(), words);
      case "to" -> new Condition(Slot.TO, Set.of("to"), words);
      case "that" -> new Condition(Slot.CLAUSE, Set.of(), words);
      case "ing" -> new Condition(Slot.GERUND, Set.of(), words);
      default -> new Condition(Slot.PREPOSITION, words(name, "[|]"), words);
    };
  }

  private Set<String> words(String list, String separators) {
    Set<String> words = new LinkedHashSet<>();
    for (String item : list.split(separators, -1)) {
      String word = item.strip();
      if (word.startsWith("@")) {
        words.addAll(sets.apply(word.substring(1)));
      } else {
        words.add(word(word));
      }
    }
    return words;
  }

  private static String word(String text) {
    if (!WORD.matcher(text).matches()) {
      throw new IllegalArgumentException("'" + text + "' is no word");
    }
    return text;
  }

  private static Roles roles(String line, WordClass wordClass) {
    Roles usual = Roles.usual(wordClass);
    Optional<List<String>> source = places(line, '<', '>');
    Optional<List<String>> target = places(line, '>', '<');
    List<String> named = target.orElse(List.of());
    boolean mutual = named.contains("mutual");
    List<String> others = named.stream().filter(place -> !place.equals("mutual")).toList();
    return new Roles(
        source.orElse(usual.source()), others.isEmpty() ? usual.target() : others, mutual);
  }

  private static Optional<List<String>> places(String line, char from, char to) {
    int begin = line.indexOf(from);
    if (begin < 0) {
      return Optional.empty();
    }
    int end = line.indexOf(to, begin + 1);
    String part = line.substring(begin + 1, end < 0 ? line.length() : end);
    List<String> places = new ArrayList<>();
    for (String place : part.strip().split("[,|\\s]+")) {
      places.add(word(place));
    }
    return Optional.of(places);
  }
}
