// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/** How a clause is put: negated, future, conditional, as a duty, as background. */
final class Clauses {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor");
  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");
  private static final Set<String> DUTY = Set.of("must", "should", "ought");
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "ca");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "lest", "provided", "should");

  private final Grammar grammar;
  private final Sentence sentence;

  Clauses(Grammar grammar) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
  }

  boolean negated(Word word) {
    boolean direct =
        sentence.children(word).stream()
            .anyMatch(
                child ->
                    (Sentence.is(child, "advmod")
                            || Sentence.is(child, "det")
                            || Sentence.is(child, "mark")
                            || Sentence.is(child, "cc:preconj"))
                        && (NEGATIONS.contains(Grammar.lower(child))
                            || Grammar.lower(child).equals("no")
                            || Grammar.lower(child).equals("without")));
    return direct || nobody(word) || nothing(word) || noLonger(word);
  }

  /** "would send no more weapons". */
  private boolean nothing(Word verb) {
    return sentence.children(verb, "obj").stream()
        .flatMap(object -> sentence.children(object, "det").stream())
        .anyMatch(det -> Grammar.lower(det).equals("no"));
  }

  private boolean nobody(Word verb) {
    return sentence.children(verb, "nsubj").stream()
        .anyMatch(
            subject ->
                Set.of("nobody", "none", "neither").contains(Grammar.lower(subject))
                    || sentence.children(subject, "det", "cc:preconj").stream()
                        .anyMatch(det -> Set.of("no", "neither").contains(Grammar.lower(det))));
  }

  private boolean noLonger(Word verb) {
    return sentence.children(verb, "advmod").stream()
        .filter(adverb -> Grammar.lower(adverb).equals("longer"))
        .anyMatch(adverb -> !sentence.children(adverb, "advmod").isEmpty());
  }

  boolean future(Word verb) {
    return modal(verb, FUTURE) || goingTo(verb) || isTo(verb);
  }

  boolean would(Word verb) {
    return modal(verb, Set.of("would", "'d"));
  }

  boolean duty(Word verb) {
    return modal(verb, DUTY)
        || (Sentence.is(verb, "xcomp")
            && sentence
                .head(verb)
                .filter(head -> Set.of("have", "need", "ought").contains(head.lemma()))
                .isPresent());
  }

  boolean possible(Word verb) {
    return modal(verb, POSSIBLE);
  }

  private boolean modal(Word verb, Set<String> modals) {
    return sentence.children(verb, "aux").stream()
        .anyMatch(aux -> modals.contains(Grammar.lower(aux)));
  }

  private boolean goingTo(Word verb) {
    return Sentence.is(verb, "xcomp")
        && sentence.head(verb).filter(head -> Grammar.lower(head).equals("going")).isPresent()
        && infinitive(verb);
  }

  /** "is to visit", "is due to", "is set to", "is about to". */
  private boolean isTo(Word verb) {
    boolean own =
        sentence.children(verb, "aux").stream().anyMatch(aux -> aux.lemma().equals("be"))
            && sentence.children(verb, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"));
    if (own) {
      return true;
    }
    return infinitive(verb)
        && sentence
            .head(verb)
            .filter(
                head ->
                    Set.of("be", "due", "set", "about", "expected", "scheduled", "poised", "slated")
                            .contains(Grammar.lower(head))
                        || head.lemma().equals("be"))
            .isPresent();
  }

  boolean infinitive(Word verb) {
    return sentence.children(verb, "mark", "aux").stream()
        .anyMatch(mark -> mark.tag().equals("TO"));
  }

  /** Whether the word stands in a clause that only says what would be if, or what for. */
  Optional<String> unreal(Word word) {
    Word at = word;
    for (int i = 0; i < 12; i++) {
      Optional<String> marked = marker(at);
      if (marked.isPresent()) {
        return marked;
      }
      if (at.relation().equals("acl:relcl") || isLooseParticiple(at)) {
        // What is told of somebody in passing does not depend on the clause around it.
        break;
      }
      Optional<Word> above = sentence.head(at);
      if (above.isEmpty()) {
        break;
      }
      at = above.orElseThrow();
    }
    return question() ? Optional.of("the sentence asks") : Optional.empty();
  }

  /** "was slow to react, trying instead to …": the participle is no part of what it hangs on. */
  private boolean isLooseParticiple(Word word) {
    boolean hung = word.relation().equals("dep") || word.relation().equals("xcomp");
    return hung
        && word.tag().equals("VBG")
        && word.index() > 0
        && sentence.word(word.index() - 1).text().equals(",");
  }

  private Optional<String> marker(Word word) {
    boolean clause = Sentence.is(word, "advcl") || Sentence.is(word, "ccomp");
    if (clause) {
      for (Word mark : sentence.children(word, "mark")) {
        if (CONDITIONS.contains(Grammar.lower(mark))) {
          return Optional.of("it stands after \"" + mark.text() + "\"");
        }
      }
    }
    boolean meantFor =
        word.tag().equals("VBG")
            && word.relation().equals("acl")
            && grammar.prepositionOf(word).filter("for"::equals).isPresent();
    if (meantFor || grammar.isGerund(word)) {
      return Optional.of("it only says what for");
    }
    if (inCase(word)) {
      return Optional.of("it stands after \"in case\"");
    }
    boolean loose =
        (Sentence.is(word, "advcl") || Sentence.is(word, "acl") || Sentence.is(word, "xcomp"))
            && infinitive(word)
            && !future(word);
    return loose
        ? Optional.of("it is an infinitive that nothing in the sentence says was done")
        : Optional.empty();
  }

  /** Whether a clause with "if" hangs on a verb. */
  boolean conditional(Word verb) {
    return sentence.children(verb, "advcl").stream()
        .anyMatch(
            clause ->
                sentence.children(clause, "mark").stream()
                    .anyMatch(mark -> Set.of("if", "unless").contains(Grammar.lower(mark))));
  }

  private boolean inCase(Word verb) {
    return sentence.children(verb, "obl", "mark", "advmod").stream()
        .anyMatch(
            child ->
                Grammar.lower(child).equals("case")
                    && child.index() < verb.index()
                    && sentence.child(child, "det", "nmod", "amod").isEmpty()
                    && grammar.prepositionOf(child).filter("in"::equals).isPresent());
  }

  private boolean question() {
    List<Word> words = sentence.words();
    return !words.isEmpty() && words.get(words.size() - 1).text().equals("?");
  }

  /** "had attacked". */
  boolean pluperfect(Word verb) {
    return verb.tag().equals("VBN")
        && sentence.children(verb, "aux").stream()
            .anyMatch(aux -> Grammar.lower(aux).equals("had") || Grammar.lower(aux).equals("'d"));
  }

  /** The verb or adjective whose clause a word stands in. */
  Word governing(Word word) {
    Word at = word;
    while (at.isNoun() && sentence.children(at, "cop").isEmpty()) {
      Optional<Word> above = grammar.supporting(at);
      if (above.isEmpty()) {
        return at;
      }
      at = above.orElseThrow();
    }
    return at;
  }
}
