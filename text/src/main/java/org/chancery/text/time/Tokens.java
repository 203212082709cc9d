// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/**
 * A sentence as the grammar of dates reads it: words by their place, and nothing beyond its ends.
 */
final class Tokens {
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

  private final List<Word> words;
  private final List<String> lower;
  private final TimeWords lexicon = TimeWords.ENGLISH;

  Tokens(Sentence sentence) {
    this.words = sentence.words();
    this.lower = words.stream().map(word -> word.text().toLowerCase(Locale.ROOT)).toList();
  }

  int size() {
    return words.size();
  }

  /** A word in lower case; empty outside the sentence. */
  String at(int i) {
    return i >= 0 && i < lower.size() ? lower.get(i) : "";
  }

  /** The tag of a word; empty outside the sentence. */
  String tag(int i) {
    return i >= 0 && i < words.size() ? words.get(i).tag() : "";
  }

  boolean is(int i, String... any) {
    return Arrays.asList(any).contains(at(i));
  }

  /** Whether these words stand from here on. */
  boolean are(int i, String... all) {
    for (int k = 0; k < all.length; k++) {
      if (!at(i + k).equals(all[k])) {
        return false;
      }
    }
    return true;
  }

  boolean capital(int i) {
    return i >= 0 && i < words.size() && Character.isUpperCase(words.get(i).text().charAt(0));
  }

  boolean dash(int i) {
    return is(i, "-", "–", "—", "--");
  }

  /** The place after a comma, if there is one here. */
  int pastComma(int i) {
    return is(i, ",") ? i + 1 : i;
  }

  Optional<String> kind(String kind, int i) {
    return lexicon.value(kind, at(i));
  }

  OptionalInt number(String kind, int i) {
    return lexicon.number(kind, at(i));
  }

  Optional<Unit> unit(int i) {
    return kind("unit", i).map(Unit::named);
  }

  boolean plural(int i) {
    return at(i).endsWith("s") && !is(i, "hours'");
  }

  /** A whole number, in figures or words. */
  OptionalInt count(int i) {
    String word = at(i);
    if (!word.isEmpty() && word.length() <= 4 && word.chars().allMatch(Character::isDigit)) {
      return OptionalInt.of(Integer.parseInt(word));
    }
    return number("number", i);
  }

  /** A day of the month, {@code 4} or {@code 4th}. */
  OptionalInt dayOfMonth(int i) {
    var match = DAY.matcher(at(i));
    if (!match.matches()) {
      return OptionalInt.empty();
    }
    int day = Integer.parseInt(match.group(1));
    return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
  }

  /** Four figures that can be a year, whatever else they could be. */
  OptionalInt fourFigures(int i) {
    return YEAR.matcher(at(i)).matches()
        ? OptionalInt.of(Integer.parseInt(at(i)))
        : OptionalInt.empty();
  }

  boolean hint(int i) {
    return lexicon.hints(at(i));
  }

  boolean names(int i) {
    return lexicon.names(at(i));
  }
}
