// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.actor.Mention;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/**
 * Who stands at a place of a sentence: the actors at a word, joined to it, or inside its phrase.
 */
final class Parties {
  private static final Set<String> OWNING =
      Set.of("of", "from", "by", "like", "including", "such_as");
  private static final Set<String> LOCATING =
      Set.of(
          "of",
          "from",
          "by",
          "in",
          "at",
          "near",
          "on",
          "to",
          "against",
          "with",
          "for",
          "into",
          "around",
          "across",
          "outside",
          "inside",
          "over",
          "between",
          "among",
          "like",
          "including",
          "such_as");

  private final Grammar grammar;
  private final Sentence sentence;
  private final List<Mention> mentions;

  private final Set<String> inert;

  /**
   * @param inert nouns for what is somebody's and does not act for him
   */
  Parties(Grammar grammar, List<Mention> mentions, Set<String> inert) {
    this.inert = Set.copyOf(inert);
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.mentions = List.copyOf(mentions);
  }

  /** Those who act: a place where something happens does not act. */
  List<Mention> acting(List<Word> words) {
    return at(words, OWNING);
  }

  /** Those acted upon: what happens in a state happens to it. */
  List<Mention> affected(List<Word> words) {
    return at(words, LOCATING);
  }

  boolean anybody(List<Word> words) {
    return !acting(words).isEmpty();
  }

  private List<Mention> at(List<Word> words, Set<String> prepositions) {
    Set<Mention> found = new LinkedHashSet<>();
    for (Word word : words) {
      found.addAll(at(word, prepositions));
    }
    return List.copyOf(found);
  }

  private List<Mention> at(Word word, Set<String> prepositions) {
    List<Mention> found = new ArrayList<>(mentionsOf(word));
    boolean acts = !prepositions.equals(OWNING) || !inert.contains(word.lemma());
    if (found.isEmpty() && acts) {
      found.addAll(inside(word, prepositions));
    }
    if (found.isEmpty()) {
      found.addAll(whose(word, prepositions));
    }
    for (Word joined : listed(word)) {
      if (sentence.children(joined, "cc", "advmod").stream().anyMatch(Parties::excludes)
          || sentence.children(word, "cc").stream()
              .anyMatch(cc -> excludes(cc) && cc.index() == joined.index() - 1)) {
        continue;
      }
      if (joined.isNoun() || joined.tag().startsWith("PRP") || joined.tag().startsWith("JJ")) {
        found.addAll(at(joined, prepositions));
      }
    }
    return found;
  }

  /** Those joined to a word. The parser takes the second of a longer list for an apposition. */
  private List<Word> listed(Word word) {
    List<Word> joined = new ArrayList<>(sentence.children(word, "conj"));
    if (!joined.isEmpty()) {
      joined.addAll(sentence.children(word, "appos"));
    }
    // "the Russia-China partnership"
    sentence.children(word, "compound").stream()
        .filter(first -> first.isName() && word.isName() && isHyphen(first.index() + 1))
        .forEach(joined::add);
    return joined;
  }

  private boolean isHyphen(int index) {
    return sentence.word(index).text().equals("-") || sentence.word(index).text().equals("–");
  }

  private static boolean excludes(Word marker) {
    return Grammar.lower(marker).equals("not");
  }

  /** "whose troops": of the noun that the relative clause belongs to. */
  private List<Mention> whose(Word noun, Set<String> prepositions) {
    boolean whose =
        sentence.children(noun, "nmod:poss").stream().anyMatch(word -> word.tag().equals("WP$"));
    return sentence
        .head(noun)
        .filter(verb -> whose)
        .flatMap(grammar::antecedent)
        .map(owner -> at(owner, prepositions))
        .orElse(List.of());
  }

  /**
   * The actors whose noun phrase has this word for its head ("leaders of Greece and Turkey" are
   * two), or who are named by it.
   */
  private List<Mention> mentionsOf(Word word) {
    List<Mention> headed =
        mentions.stream().filter(mention -> mention.head() == word.index()).toList();
    if (!headed.isEmpty()) {
      return headed;
    }
    List<Mention> around =
        mentions.stream().filter(m -> m.begin() <= word.index() && word.index() < m.end()).toList();
    boolean adjective = word.tag().startsWith("JJ") && Character.isUpperCase(word.text().charAt(0));
    return around.stream()
        .filter(
            m ->
                (word.isName() && sentence.word(m.head()).isName())
                    || (adjective && m.head() == word.head()))
        .limit(adjective ? around.size() : 1)
        .toList();
  }

  private List<Mention> inside(Word word, Set<String> prepositions) {
    Deque<Word> open = new ArrayDeque<>(List.of(word));
    while (!open.isEmpty()) {
      Word next = open.removeFirst();
      List<Word> parts = parts(next, prepositions);
      List<Mention> found = among(parts.stream().filter(part -> isClose(part)).toList());
      // "Russia's invasion of Ukraine" is Russia's.
      if (found.isEmpty() || !(prepositions.equals(OWNING) || isEvent(next))) {
        found.addAll(among(parts.stream().filter(part -> !isClose(part)).toList()));
      }
      if (!found.isEmpty()) {
        return found;
      }
      open.addAll(parts);
    }
    return List.of();
  }

  private List<Mention> among(List<Word> parts) {
    List<Mention> found = new ArrayList<>();
    for (Word part : parts) {
      List<Mention> here = mentionsOf(part);
      found.addAll(here);
      if (!here.isEmpty()) {
        sentence.children(part, "conj").forEach(joined -> found.addAll(mentionsOf(joined)));
      }
    }
    return found;
  }

  /** "Russian aggression against Ukraine": who has a part in it is Russia. */
  private boolean isEvent(Word noun) {
    return !grammar.prepositional(noun, "against").isEmpty();
  }

  private static boolean isClose(Word child) {
    return Sentence.is(child, "amod")
        || Sentence.is(child, "compound")
        || Sentence.is(child, "appos")
        || Sentence.is(child, "flat")
        || child.relation().equals("nmod:poss");
  }

  private List<Word> parts(Word word, Set<String> prepositions) {
    List<Word> parts = new ArrayList<>();
    for (Word child : sentence.children(word)) {
      boolean close = isClose(child);
      boolean phrase =
          (child.relation().equals("nmod") || child.relation().equals("obl"))
              && word.isNoun()
              && grammar.prepositionOf(child).filter(prepositions::contains).isPresent();
      if (close || phrase) {
        parts.add(child);
      }
      if (child.relation().equals("acl") && prepositions.equals(OWNING)) {
        parts.addAll(grammar.prepositional(child, "by"));
      }
    }
    return parts;
  }
}
