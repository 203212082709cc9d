// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/** Whether a word of a sentence is one of those that a pattern names. */
final class Likeness {
  private final Grammar grammar;
  private final Sentence sentence;
  private final Set<String> partitive;

  /**
   * @param partitive nouns that only say how much of another is meant: "tons of food"
   */
  Likeness(Grammar grammar, Set<String> partitive) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.partitive = partitive;
  }

  /** Whether a noun, a conjunct of it, or what a partitive speaks of is one of the words. */
  boolean isOne(Word noun, Set<String> words) {
    if (words.isEmpty()
        || simply(noun, words)
        || words.stream().anyMatch(one -> parted(noun, one))) {
      return true;
    }
    if (noun.isName()
        && sentence.children(noun, "compound").stream().anyMatch(one -> simply(one, words))) {
      return true;
    }
    if (noun.tag().equals("$") && matchesMoney(words)) {
      return true;
    }
    if (partitive.contains(noun.lemma()) || noun.tag().equals("CD") || noun.tag().equals("$")) {
      List<Word> inner = new ArrayList<>(grammar.prepositional(noun, "of"));
      inner.addAll(grammar.prepositional(noun, "in"));
      if (inner.stream().anyMatch(one -> isOne(one, words))) {
        return true;
      }
    }
    return sentence.children(noun, "conj", "appos").stream().anyMatch(one -> isOne(one, words));
  }

  boolean hasModifiers(Word noun, List<String> modifiers) {
    return modifiers.stream()
        .allMatch(
            modifier ->
                sentence.children(noun, "compound", "amod", "nmod").stream()
                    .anyMatch(child -> matches(child, modifier)));
  }

  private static boolean matchesMoney(Set<String> words) {
    return words.contains("dollar") || words.contains("money");
  }

  boolean matches(Word word, String one) {
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
