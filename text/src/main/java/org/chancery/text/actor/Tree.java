// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.Set;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/** Questions about the grammar of a sentence that noun phrases raise. */
final class Tree {
  private static final Set<String> BEFORE_NOUN =
      Set.of("amod", "compound", "nmod:poss", "nmod", "dep", "flat", "nummod", "case", "advmod");

  private Tree() {}

  /** The word of a stretch that hangs on a word outside of it. */
  static int head(Sentence sentence, int begin, int end) {
    for (int i = end - 1; i >= begin; i--) {
      int head = sentence.word(i).head();
      if (head < begin || head >= end) {
        return i;
      }
    }
    return end - 1;
  }

  /**
   * The noun at the end of the noun phrase that a word stands in front of; the word if it is none.
   */
  static int nounAfter(Sentence sentence, int word) {
    int at = word;
    for (int steps = 0; steps < sentence.words().size(); steps++) {
      Word here = sentence.word(at);
      if (here.relation().equals("conj") && here.head() >= 0 && here.head() < at && at == word) {
        int first = nounAfter(sentence, here.head());
        return first > word ? first : word;
      }
      if (here.head() <= at || !BEFORE_NOUN.contains(here.relation())) {
        return at;
      }
      Word noun = sentence.word(here.head());
      if (!noun.isNoun() || isParted(sentence, at, here.head())) {
        return at;
      }
      at = here.head();
    }
    return at;
  }

  /* Whether a comma, a verb or a preposition stands between, so that it is no one noun phrase. */
  private static boolean isParted(Sentence sentence, int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      String tag = sentence.word(i).tag();
      if (tag.equals("VBZ")
          || tag.equals("VBP")
          || tag.equals("MD")
          || tag.equals("IN")
          || tag.equals("TO")
          || tag.equals("-RRB-")
          || tag.equals(":")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a subject, or coordinated with one. */
  static boolean isSubject(Sentence sentence, int word) {
    Word here = sentence.word(word);
    for (int steps = 0; here.relation().equals("conj") && steps < 20 && here.head() >= 0; steps++) {
      here = sentence.word(here.head());
    }
    return Sentence.is(here, "nsubj");
  }

  /** The first of those that a word is coordinated with; itself if it is none or the first. */
  static int first(Sentence sentence, int word) {
    int at = word;
    for (int steps = 0; steps < sentence.words().size(); steps++) {
      Word here = sentence.word(at);
      if (!here.relation().equals("conj") || here.head() < 0) {
        return at;
      }
      at = here.head();
    }
    return at;
  }

  /** Where the articles, adjectives and nouns before a word begin that hang on it. */
  static int beginOf(Sentence sentence, int begin, int head, int floor) {
    int at = begin;
    while (at > floor) {
      Word before = sentence.word(at - 1);
      boolean part =
          before.head() == head
              && (Sentence.is(before, "det")
                  || Sentence.is(before, "amod")
                  || Sentence.is(before, "compound")
                  || Sentence.is(before, "nummod"));
      if (!part) {
        return at;
      }
      at--;
    }
    return at;
  }
}
