// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Condition;

/** Whether what a pattern asks for stands beside a word. */
final class Conditions {
  private final Grammar grammar;
  private final Sentence sentence;
  private final Likeness likeness;

  Conditions(Grammar grammar, Likeness likeness) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.likeness = likeness;
  }

  boolean hold(Condition condition, Word word) {
    Set<String> words = condition.words();
    return switch (condition.slot()) {
      case OBJECT -> objects(word).stream().anyMatch(object -> likeness.isOne(object, words));
      case NO_OBJECT -> objects(word).stream().noneMatch(object -> likeness.isOne(object, words));
      case PARTICLE -> condition.markers().stream().anyMatch(particle -> particle(word, particle));
      case PREPOSITION ->
          condition.markers().stream().anyMatch(one -> preposition(word, one, words));
      case SUBJECT -> subjects(word).stream().anyMatch(subject -> likeness.isOne(subject, words));
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
    return found.stream().anyMatch(noun -> likeness.isOne(noun, words));
  }

  private boolean modified(Word word, Set<String> words) {
    List<Word> nouns = new ArrayList<>(word.isNoun() ? List.of(word) : grammar.patients(word));
    return nouns.stream()
        .flatMap(
            noun -> sentence.children(noun, "compound", "amod", "nmod:poss", "advmod").stream())
        .anyMatch(child -> words.stream().anyMatch(one -> likeness.matches(child, one)));
  }

  private boolean to(Word word, Set<String> words) {
    List<Word> below = new ArrayList<>(grammar.nearPrepositional(word, "to"));
    sentence.children(word, "xcomp", "ccomp", "advcl", "acl").stream()
        .filter(
            verb -> sentence.children(verb, "mark").stream().anyMatch(m -> m.tag().equals("TO")))
        .forEach(below::add);
    if (word.isNoun()) {
      // "received an invitation to join": the parser hangs the infinitive on the verb.
      grammar.supporting(word).stream()
          .flatMap(verb -> sentence.children(verb, "xcomp").stream())
          .filter(verb -> new Clauses(grammar).infinitive(verb))
          .forEach(below::add);
    }
    return words.isEmpty()
        ? !below.isEmpty()
        : below.stream().anyMatch(one -> likeness.isOne(one, words));
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
}
