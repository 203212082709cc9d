// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/** Where an operator looks for the act that it works on. */
final class Complements {
  private final Grammar grammar;
  private final Sentence sentence;

  Complements(Grammar grammar) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
  }

  /** What stands below an operator, clauses before nouns. */
  List<Word> of(Word word) {
    List<Word> found = new ArrayList<>();
    for (Word clause : sentence.children(word, "xcomp", "ccomp")) {
      found.add(clause);
      found.addAll(joined(clause));
    }
    if (word.isVerb() || word.tag().startsWith("JJ")) {
      for (Word object : grammar.patients(word)) {
        if (object.isNoun()) {
          found.add(object);
          found.addAll(joined(object));
        }
      }
    }
    for (Word clause : sentence.children(word, "advcl", "acl")) {
      boolean gerund = clause.tag().equals("VBG") && grammar.prepositionOf(clause).isPresent();
      boolean infinitive =
          word.isNoun()
              && sentence.children(clause, "mark").stream().anyMatch(m -> m.tag().equals("TO"));
      boolean afterObject = word.isVerb() && infinitiveAfterObject(word, clause);
      if (gerund || infinitive || afterObject) {
        found.add(clause);
      }
    }
    for (Word phrase : sentence.children(word, "obl", "nmod")) {
      if (phrase.isNoun()) {
        found.add(phrase);
      }
    }
    if (word.isNoun()) {
      found.addAll(sentence.children(word, "compound"));
      found.addAll(hungOnVerb(word));
    }
    for (Word object : sentence.children(word, "obj")) {
      for (Word phrase : sentence.children(object, "nmod", "acl")) {
        if (!phrase.relation().equals("nmod:poss")
            && (phrase.isNoun() || phrase.tag().equals("VBG") || phrase.tag().equals("VB"))) {
          found.add(phrase);
        }
      }
    }
    found.removeAll(grammar.agents(word));
    return found.stream().distinct().toList();
  }

  /** "made attempts to extend ties": the parser hangs the infinitive on the verb. */
  private List<Word> hungOnVerb(Word noun) {
    return grammar.supporting(noun).stream()
        .flatMap(verb -> sentence.children(verb, "xcomp").stream())
        .filter(clause -> clause.index() > noun.index())
        .filter(clause -> new Clauses(grammar).infinitive(clause))
        .toList();
  }

  private boolean infinitiveAfterObject(Word word, Word clause) {
    boolean infinitive =
        sentence.children(clause, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"));
    return infinitive && sentence.child(word, "xcomp", "ccomp").isEmpty();
  }

  private List<Word> joined(Word word) {
    return sentence.children(word, "conj").stream().filter(one -> !grammar.resumes(one)).toList();
  }
}
