// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Lexicon;
import org.chancery.text.lexicon.Pattern;
import org.chancery.text.lexicon.WordClass;

/** Finds the pattern of the lexicon that a word and what stands beside it fit best. */
final class Matcher {
  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Conditions conditions;
  private final Likeness likeness;
  private final Map<Word, List<Pattern>> known = new HashMap<>();

  Matcher(Lexicon lexicon, Grammar grammar) {
    this.lexicon = lexicon;
    this.sentence = grammar.sentence();
    this.likeness = new Likeness(grammar, lexicon.set("partitive"));
    this.conditions = new Conditions(grammar, likeness);
  }

  /** The pattern that a word fits best; empty if it fits none. */
  Optional<Pattern> best(Word word) {
    return fitting(word).stream().findFirst();
  }

  /** The patterns that a word fits, the best first. */
  List<Pattern> fitting(Word word) {
    return known.computeIfAbsent(
        word,
        one ->
            candidates(one).stream()
                .filter(pattern -> fits(pattern, one))
                .sorted(Comparator.comparingInt(Pattern::weight).reversed())
                .toList());
  }

  private List<Pattern> candidates(Word word) {
    List<Pattern> found = new ArrayList<>();
    if (word.isVerb() && !Sentence.is(word, "aux") && !Sentence.is(word, "cop")) {
      found.addAll(lexicon.headed(WordClass.VERB, word.lemma()));
    }
    if (word.isNoun()) {
      for (String form : nounForms(word)) {
        found.addAll(lexicon.headed(WordClass.NOUN, form));
        found.addAll(lexicon.joined(form));
      }
      if (found.isEmpty()) {
        gerundStem(word).forEach(stem -> found.addAll(lexicon.headed(WordClass.VERB, stem)));
      }
    }
    if (word.tag().startsWith("JJ") || word.tag().equals("VBN") || word.tag().equals("RB")) {
      found.addAll(lexicon.headed(WordClass.ADJECTIVE, Grammar.lower(word)));
      if (word.tag().startsWith("JJ") && found.isEmpty() && participle(word)) {
        verbStems(Grammar.lower(word))
            .forEach(stem -> found.addAll(lexicon.headed(WordClass.VERB, stem)));
      }
    }
    return found;
  }

  /** A participle that the tagger took for an adjective: "were wounded by". */
  private boolean participle(Word word) {
    return Grammar.lower(word).endsWith("ed")
        && !sentence.children(word, "obl", "nsubj:pass", "aux:pass").isEmpty();
  }

  private static List<String> nounForms(Word noun) {
    List<String> forms = new ArrayList<>(List.of(noun.lemma().toLowerCase(Locale.ROOT)));
    String text = Grammar.lower(noun);
    if (!forms.contains(text)) {
      forms.add(text);
    }
    if (text.endsWith("s") && !forms.contains(text.substring(0, text.length() - 1))) {
      forms.add(text.substring(0, text.length() - 1));
    }
    return forms;
  }

  /** "the shelling of" where the lexicon has "shell". */
  private static List<String> gerundStem(Word noun) {
    String text = Grammar.lower(noun);
    if (text.endsWith("ings")) {
      text = text.substring(0, text.length() - 1);
    }
    if (!text.endsWith("ing") || text.length() < 6) {
      return List.of();
    }
    String stem = text.substring(0, text.length() - 3);
    return stems(stem);
  }

  private static List<String> verbStems(String participle) {
    return stems(participle.substring(0, participle.length() - 2));
  }

  private static List<String> stems(String stem) {
    List<String> stems = new ArrayList<>(List.of(stem, stem + "e"));
    int last = stem.length() - 1;
    if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
      stems.add(stem.substring(0, last));
    }
    return stems;
  }

  private boolean fits(Pattern pattern, Word word) {
    return headFits(pattern, word)
        && pattern.conditions().stream().allMatch(condition -> conditions.hold(condition, word));
  }

  private boolean headFits(Pattern pattern, Word word) {
    List<String> parts = pattern.parts();
    if (parts.size() == 1 || isJoined(pattern, word)) {
      return true;
    }
    if (pattern.wordClass() == WordClass.NOUN) {
      return likeness.hasModifiers(word, parts.subList(0, parts.size() - 1));
    }
    int at = word.index();
    for (String part : parts.subList(1, parts.size())) {
      at = next(part, at + 1, word.index() + 8);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  /** "airstrike", "air-strike" for {@code air_strike}. */
  private static boolean isJoined(Pattern pattern, Word word) {
    String plain = String.join("", pattern.parts());
    return nounForms(word).stream().anyMatch(form -> form.replace("-", "").equals(plain));
  }

  private int next(String part, int from, int to) {
    for (int i = from; i < Math.min(to, sentence.words().size()); i++) {
      Word word = sentence.word(i);
      if (word.lemma().equalsIgnoreCase(part) || Grammar.lower(word).equals(part)) {
        return i;
      }
    }
    return -1;
  }
}
