// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.language;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A parsed sentence: its words and the tree of who governs whom.
 *
 * <p>Immutable and safe to share.
 */
public final class Sentence {
  private final String text;
  private final int begin;
  private final List<Word> words;
  private final List<List<Word>> children;

  /**
   * Puts a sentence together.
   *
   * @param text the text of the sentence
   * @param begin where it begins in the text it was taken from
   * @param words its words in order, each at its own index
   */
  public Sentence(String text, int begin, List<Word> words) {
    this.text = requireNonNull(text, "text");
    this.begin = begin;
    this.words = List.copyOf(words);
    List<List<Word>> below = new ArrayList<>();
    words.forEach(word -> below.add(new ArrayList<>()));
    for (Word word : words) {
      if (word.head() >= 0) {
        below.get(word.head()).add(word);
      }
    }
    this.children = below.stream().map(List::copyOf).toList();
  }

  public String text() {
    return text;
  }

  /** Where it begins in the text it was taken from. */
  public int begin() {
    return begin;
  }

  public List<Word> words() {
    return words;
  }

  /** The word at an index. */
  public Word word(int index) {
    return words.get(index);
  }

  /** The word that governs a word; empty for the root. */
  public Optional<Word> head(Word word) {
    return word.head() < 0 ? Optional.empty() : Optional.of(words.get(word.head()));
  }

  /** The words that a word governs, in order. */
  public List<Word> children(Word word) {
    return children.get(word.index());
  }

  /** Those of them in one of these relations. A relation without subtype includes its subtypes. */
  public List<Word> children(Word word, String... relations) {
    return children(word).stream()
        .filter(child -> Arrays.stream(relations).anyMatch(relation -> is(child, relation)))
        .toList();
  }

  /** The first of them in one of these relations. */
  public Optional<Word> child(Word word, String... relations) {
    return children(word, relations).stream().findFirst();
  }

  /** Whether a word stands in a relation to its head; {@code nsubj} includes {@code nsubj:pass}. */
  public static boolean is(Word word, String relation) {
    return word.relation().equals(relation) || word.relation().startsWith(relation + ":");
  }

  /** The indexes of a word and of all below it. */
  public BitSet subtree(Word word) {
    BitSet found = new BitSet(words.size());
    List<Word> open = new ArrayList<>(List.of(word));
    while (!open.isEmpty()) {
      Word next = open.remove(open.size() - 1);
      if (!found.get(next.index())) {
        found.set(next.index());
        open.addAll(children(next));
      }
    }
    return found;
  }

  @Override
  public String toString() {
    return text;
  }
}
