// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Condition;
import org.chancery.text.lexicon.Lexicon;
import org.chancery.text.lexicon.Pattern;
import org.chancery.text.lexicon.WordClass;

/** Finds the pattern of the lexicon that a word and what stands beside it fit best. */
final class Matcher {
  private static final Set<String> PARTITIVE =
      Set.of(
          "number",
          "batch",
          "group",
          "ton",
          "tonne",
          "hundred",
          "thousand",
          "million",
          "billion",
          "dozen",
          "series",
          "wave",
          "string",
          "couple",
          "majority",
          "piece",
          "kind",
          "lot",
          "pair",
          "set",
          "range",
          "package",
          "part",
          "half",
          "spate",
          "total",
          "round",
          "worth",
          "shipment",
          "some",
          "all",
          "most",
          "many",
          "several",
          "delivery",
          "one");

  private final Lexicon lexicon;
  private final Grammar grammar;
  private final Sentence sentence;
  private final Map<Word, List<Pattern>> known = new HashMap<>();

  Matcher(Lexicon lexicon, Grammar grammar) {
    this.lexicon = lexicon;
    this.grammar = grammar;
    this.sentence = grammar.sentence();
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
        && pattern.conditions().stream().allMatch(condition -> holds(condition, word));
  }

  private boolean headFits(Pattern pattern, Word word) {
    List<String> parts = pattern.parts();
    if (parts.size() == 1 || isJoined(pattern, word)) {
      return true;
    }
    if (pattern.wordClass() == WordClass.NOUN) {
      return hasModifiers(word, parts.subList(0, parts.size() - 1));
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

  private boolean hasModifiers(Word noun, List<String> modifiers) {
    return modifiers.stream()
        .allMatch(
            modifier ->
                sentence.children(noun, "compound", "amod", "nmod").stream()
                    .anyMatch(child -> matches(child, modifier)));
  }

  private boolean holds(Condition condition, Word word) {
    Set<String> words = condition.words();
    return switch (condition.slot()) {
      case OBJECT -> objects(word).stream().anyMatch(object -> isOne(object, words));
      case NO_OBJECT -> objects(word).stream().noneMatch(object -> isOne(object, words));
      case PARTICLE -> condition.markers().stream().anyMatch(particle -> particle(word, particle));
      case PREPOSITION ->
          condition.markers().stream().anyMatch(one -> preposition(word, one, words));
      case SUBJECT -> subjects(word).stream().anyMatch(subject -> isOne(subject, words));
      case MODIFIER -> modified(word, words);
      case TO -> to(word, words);
      case CLAUSE -> clause(word, words);
      case GERUND -> gerund(word, words);
    };
  }

  private List<Word> objects(Word word) {
    if (word.isNoun()) {
      List<Word> of = new ArrayList<>(grammar.prepositional(word, "of"));
      of.addAll(sentence.children(word, "compound", "nmod:poss"));
      return of;
    }
    return grammar.patients(word);
  }

  private List<Word> subjects(Word word) {
    if (word.isNoun()) {
      return sentence.children(word, "compound", "nmod:poss", "amod");
    }
    return grammar.agents(word);
  }

  private boolean particle(Word word, String particle) {
    return sentence.children(word).stream()
            .filter(child -> Grammar.lower(child).equals(particle))
            .anyMatch(
                child ->
                    Sentence.is(child, "compound:prt")
                        || Sentence.is(child, "advmod")
                        || Sentence.is(child, "xcomp")
                        || Sentence.is(child, "obl")
                        || Sentence.is(child, "case")
                        || Sentence.is(child, "dep")
                        || Sentence.is(child, "mark"))
        || followedBy(word, particle);
  }

  private boolean followedBy(Word word, String particle) {
    int next = word.index() + 1;
    return next < sentence.words().size() && Grammar.lower(sentence.word(next)).equals(particle);
  }

  private boolean preposition(Word word, String preposition, Set<String> words) {
    List<Word> found = grammar.nearPrepositional(word, preposition);
    if (words.isEmpty()) {
      return !found.isEmpty() || followedBy(word, preposition);
    }
    return found.stream().anyMatch(noun -> isOne(noun, words));
  }

  private boolean modified(Word word, Set<String> words) {
    List<Word> nouns = new ArrayList<>(word.isNoun() ? List.of(word) : grammar.patients(word));
    return nouns.stream()
        .flatMap(
            noun -> sentence.children(noun, "compound", "amod", "nmod:poss", "advmod").stream())
        .anyMatch(child -> words.stream().anyMatch(one -> matches(child, one)));
  }

  private boolean to(Word word, Set<String> words) {
    List<Word> below = new ArrayList<>(grammar.nearPrepositional(word, "to"));
    sentence.children(word, "xcomp", "ccomp", "advcl", "acl").stream()
        .filter(
            verb -> sentence.children(verb, "mark").stream().anyMatch(m -> m.tag().equals("TO")))
        .forEach(below::add);
    return words.isEmpty() ? !below.isEmpty() : below.stream().anyMatch(one -> isOne(one, words));
  }

  private boolean clause(Word word, Set<String> words) {
    return sentence.children(word, "ccomp", "acl", "parataxis").stream()
        .anyMatch(verb -> words.isEmpty() || words.contains(verb.lemma()));
  }

  private boolean gerund(Word word, Set<String> words) {
    return sentence.children(word, "xcomp", "advcl", "ccomp", "acl").stream()
        .filter(verb -> verb.tag().equals("VBG"))
        .anyMatch(verb -> words.isEmpty() || words.contains(verb.lemma()));
  }

  /** Whether a noun, a conjunct of it, or what a partitive speaks of is one of the words. */
  private boolean isOne(Word noun, Set<String> words) {
    if (words.isEmpty()
        || simply(noun, words)
        || words.stream().anyMatch(one -> parted(noun, one))) {
      return true;
    }
    if (noun.tag().equals("$") && matchesMoney(words)) {
      return true;
    }
    if (PARTITIVE.contains(noun.lemma()) || noun.tag().equals("CD") || noun.tag().equals("$")) {
      List<Word> inner = new ArrayList<>(grammar.prepositional(noun, "of"));
      inner.addAll(grammar.prepositional(noun, "in"));
      if (inner.stream().anyMatch(one -> isOne(one, words))) {
        return true;
      }
    }
    return sentence.children(noun, "conj", "appos").stream().anyMatch(one -> isOne(one, words));
  }

  private static boolean matchesMoney(Set<String> words) {
    return words.contains("dollar") || words.contains("money");
  }

  private boolean matches(Word word, String one) {
    return simply(word, Set.of(one)) || parted(word, one);
  }

  private static boolean simply(Word word, Set<String> words) {
    String text = Grammar.lower(word);
    return words.contains(word.lemma())
        || words.contains(text)
        || (text.endsWith("s") && words.contains(text.substring(0, text.length() - 1)))
        || words.contains(word.lemma().toLowerCase(Locale.ROOT));
  }

  /** A word of several parts: a noun with its modifiers, or all written as one. */
  private boolean parted(Word word, String one) {
    int underscore = one.lastIndexOf('_');
    if (underscore < 0) {
      return false;
    }
    String joined = one.replace("_", "");
    if (word.lemma().equals(joined) || word.lemma().equals(one.replace('_', '-'))) {
      return true;
    }
    return matches(word, one.substring(underscore + 1))
        && hasModifiers(word, List.of(one.substring(0, underscore).split("_")));
  }
}
