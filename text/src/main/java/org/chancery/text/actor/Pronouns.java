// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/** What the pronouns of the third person ask for. */
final class Pronouns {
  private static final Set<String> PERSON =
      Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
  private static final Set<String> BODY = Set.of("it", "its", "itself");
  private static final Set<String> SEVERAL =
      Set.of("they", "them", "their", "theirs", "themselves", "both");
  private static final Set<String> LISTED = Set.of("latter", "former");
  private static final Set<String> EMPTY_SUBJECT_OF =
      Set.of("seem", "appear", "happen", "turn", "remain", "take", "rain", "snow", "matter");

  /* "It is likely": what is so is told after it, or not at all. */
  private static final Set<String> IMPERSONAL =
      Set.of(
          "clear",
          "unclear",
          "likely",
          "unlikely",
          "possible",
          "impossible",
          "probable",
          "true",
          "necessary",
          "important",
          "essential",
          "vital",
          "difficult",
          "hard",
          "easy",
          "obvious",
          "evident",
          "certain",
          "early",
          "late",
          "good",
          "better",
          "best",
          "time",
          "crucial");

  private Pronouns() {}

  enum Kind {
    PERSON,
    BODY,
    SEVERAL,
    LATTER,
    FORMER
  }

  /** Whether a word in lower case can be one. */
  static boolean isOne(String word) {
    return PERSON.contains(word)
        || BODY.contains(word)
        || SEVERAL.contains(word)
        || LISTED.contains(word);
  }

  /** What a word asks for, if it is such a pronoun and stands for somebody. */
  static Optional<Kind> kind(Sentence sentence, Word word) {
    String text = word.text().toLowerCase(Locale.ROOT);
    if (PERSON.contains(text)) {
      return Optional.of(Kind.PERSON);
    }
    if (BODY.contains(text)) {
      return isExpletive(sentence, word, text) ? Optional.empty() : Optional.of(Kind.BODY);
    }
    if (text.equals("both")) {
      boolean stands =
          Sentence.is(word, "nsubj")
              || Sentence.is(word, "obj")
              || Sentence.is(word, "obl")
              || Sentence.is(word, "nmod");
      return stands ? Optional.of(Kind.SEVERAL) : Optional.empty();
    }
    if (SEVERAL.contains(text)) {
      return Optional.of(Kind.SEVERAL);
    }
    return LISTED.contains(text) ? listed(sentence, word, text) : Optional.empty();
  }

  /* "The latter refused", "the latter two", but not "the former president". */
  private static Optional<Kind> listed(Sentence sentence, Word word, String text) {
    boolean article =
        sentence.words().subList(Math.max(0, word.index() - 1), word.index()).stream()
            .anyMatch(before -> before.text().equalsIgnoreCase("the"));
    boolean adjective =
        Sentence.is(word, "amod")
            && sentence.head(word).filter(noun -> !noun.tag().equals("CD")).isPresent();
    if (!article || adjective) {
      return Optional.empty();
    }
    return Optional.of(text.equals("latter") ? Kind.LATTER : Kind.FORMER);
  }

  /* "It is clear that", "it was announced that", "it took three days". */
  private static boolean isExpletive(Sentence sentence, Word word, String text) {
    if (!text.equals("it")) {
      return false;
    }
    if (word.relation().equals("expl")) {
      return true;
    }
    if (!Sentence.is(word, "nsubj")) {
      return false;
    }
    Word verb = sentence.head(word).orElse(word);
    if (EMPTY_SUBJECT_OF.contains(verb.lemma())) {
      return true;
    }
    boolean copula = sentence.child(verb, "cop").isPresent();
    boolean passive = word.relation().equals("nsubj:pass");
    boolean clause = sentence.child(verb, "ccomp", "csubj", "xcomp", "acl", "advcl").isPresent();
    return (copula || passive) && (clause || (copula && IMPERSONAL.contains(verb.lemma())));
  }
}
