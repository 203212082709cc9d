// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/** What the grammar of a sentence says of the time of its clauses. */
final class Clause {
  private final Sentence sentence;

  Clause(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether a word heads a clause: a verb, or a noun or adjective with a subject. */
  boolean predicate(Word word) {
    boolean verb = word.tag().startsWith("VB") && !Sentence.is(word, "aux");
    return (verb && !word.relation().equals("amod") && !word.relation().equals("case"))
        || !sentence.children(word, "nsubj", "cop").isEmpty();
  }

  /** The word that a stretch of words hangs by. */
  Word head(int begin, int end) {
    for (int i = begin; i < end; i++) {
      Word word = sentence.word(i);
      boolean outside = word.head() < begin || word.head() >= end;
      if (outside && !Sentence.is(word, "case") && !Sentence.is(word, "mark")) {
        return word;
      }
    }
    return sentence.word(begin);
  }

  /** The predicate of the clause that a word stands in; itself if it is one. */
  Optional<Word> around(Word word) {
    Optional<Word> at = Optional.of(word);
    while (at.isPresent() && !predicate(at.get())) {
      at = at.flatMap(sentence::head);
    }
    return at;
  }

  /** The predicate whose tense a predicate has: "continues" for "continues to insist". */
  Word finite(Word predicate) {
    Word at = predicate;
    while (Sentence.is(at, "xcomp") && sentence.head(at).isPresent()) {
      at = sentence.head(at).get();
    }
    return at;
  }

  /** Whether the clause of a predicate speaks of what is to come. */
  boolean future(Word predicate) {
    boolean infinitive =
        predicate.tag().equals("VB") && sentence.child(predicate, "mark").isPresent();
    return infinitive
        || listed("future", predicate)
        || sentence.children(predicate, "aux").stream().anyMatch(aux -> listed("future", aux));
  }

  /** Whether it is in the pluperfect, by its own auxiliary or that of the verb before "and". */
  boolean pluperfect(Word predicate) {
    return perfect(predicate, "had", "'d", "’d");
  }

  boolean presentPerfect(Word predicate) {
    return perfect(predicate, "has", "have", "'s", "’s", "'ve", "’ve")
        && sentence.children(predicate, "aux").stream().noneMatch(aux -> aux.tag().equals("MD"));
  }

  private boolean perfect(Word predicate, String... forms) {
    if (!predicate.tag().equals("VBN") && !predicate.tag().equals("VBD")) {
      return false;
    }
    boolean own =
        sentence.children(predicate, "aux").stream()
            .map(aux -> aux.text().toLowerCase(Locale.ROOT))
            .anyMatch(List.of(forms)::contains);
    boolean shares =
        predicate.relation().equals("conj")
            && sentence.children(predicate, "aux", "nsubj").isEmpty();
    return own
        || (shares && sentence.head(predicate).filter(head -> perfect(head, forms)).isPresent());
  }

  /** Whether it tells what is so at the time of writing, or what will be. */
  boolean present(Word predicate) {
    boolean now =
        isPresent(predicate)
            || sentence.children(predicate, "aux", "cop").stream().anyMatch(Clause::isPresent);
    return now && !presentPerfect(predicate);
  }

  private static boolean isPresent(Word verb) {
    return switch (verb.tag()) {
      case "VBZ", "VBP" -> true;
      case "MD" -> !List.of("would", "could").contains(verb.lemma());
      default -> false;
    };
  }

  /** Whether its clause tells what another answered to: "after …", "because …". */
  boolean answered(Word predicate) {
    return sentence.children(top(predicate), "mark", "advmod").stream()
        .anyMatch(mark -> listed("answer", mark));
  }

  /** Whether its clause belongs to a noun. */
  boolean relative(Word predicate) {
    Word at = top(predicate);
    boolean loose =
        Sentence.is(at, "dep")
            && sentence.children(at).stream().anyMatch(word -> word.tag().startsWith("W"));
    return Sentence.is(at, "acl") || loose || whose(at);
  }

  private boolean whose(Word predicate) {
    return sentence.children(predicate, "nsubj").stream()
        .flatMap(subject -> sentence.children(subject, "nmod:poss").stream())
        .anyMatch(owner -> owner.tag().equals("WP$"));
  }

  /** Whether its clause is background to another: adverbial or relative, not reported speech. */
  boolean background(Word predicate) {
    Word at = top(predicate);
    return Sentence.is(at, "advcl") || Sentence.is(at, "acl");
  }

  private Word top(Word predicate) {
    Word at = predicate;
    while (at.relation().equals("conj") && sentence.head(at).isPresent()) {
      at = sentence.head(at).get();
    }
    return at;
  }

  /** Whether a word, or its dictionary form, is of a kind of {@code time-words.tsv}. */
  static boolean listed(String kind, Word word) {
    return Stream.of(word.lemma(), word.text())
        .map(form -> form.toLowerCase(Locale.ROOT))
        .anyMatch(form -> TimeWords.ENGLISH.value(kind, form).isPresent());
  }
}
