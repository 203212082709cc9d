// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.Locale;
import java.util.Set;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/** Questions about the grammar of a sentence that noun phrases raise. */
final class Tree {
  private static final Set<String> BEFORE_NOUN =
      Set.of("amod", "compound", "nmod:poss", "nmod", "dep", "flat", "nummod", "case", "advmod");

  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "while",
          "when",
          "yesterday",
          "today");

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
    Word start = sentence.word(word);
    if (start.relation().equals("conj") && start.head() >= 0 && start.head() < word) {
      int first = nounAfter(sentence, first(sentence, word));
      return Math.max(first, word);
    }
    int noun = word;
    Word here = start;
    while (here.head() > here.index() && BEFORE_NOUN.contains(here.relation())) {
      Word next = sentence.word(here.head());
      boolean adjective = next.tag().startsWith("JJ");
      if ((!next.isNoun() && !adjective) || isParted(sentence, here.index(), next.index())) {
        return noun;
      }
      noun = adjective ? noun : next.index();
      here = next;
    }
    return noun;
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
              && sentence.children(before).isEmpty()
              && !isTime(before)
              && !before.isVerb()
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

  /** Whether a word is a hyphen that joins the words beside it, without space. */
  static boolean isHyphen(Sentence sentence, int index) {
    if (index < 1 || index + 1 >= sentence.words().size()) {
      return false;
    }
    Word word = sentence.word(index);
    return (word.text().equals("-") || word.text().equals("–"))
        && word.begin() == sentence.word(index - 1).end()
        && word.end() == sentence.word(index + 1).begin();
  }

  /** Whether a word tells when, and is no part of the noun phrase it stands before. */
  static boolean isTime(Word word) {
    return TIMES.contains(word.text().toLowerCase(Locale.ROOT));
  }
}
