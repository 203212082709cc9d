// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.coding.PairReading;
import org.chancery.text.coding.PairReading.Marked;
import org.chancery.text.coding.PairReading.Part;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Lexicon;

/** What the marks are made of and what they hang on, and how the verbs there are put. */
final class GrammarFeatures implements Feature {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

  private final Lexicon lexicon;
  private final HeadWords heads;

  GrammarFeatures(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.heads = new HeadWords(lexicon);
  }

  @Override
  public void add(PairReading reading, Evidence evidence) {
    MainPart.of(reading).ifPresent(part -> add(part, evidence));
  }

  private void add(Part part, Evidence evidence) {
    Sentence sentence = part.sentence();
    sentence.words().stream()
        .filter(word -> word.head() < 0)
        .findFirst()
        .ifPresent(root -> verb("root", root, sentence, evidence));
    part.source().ifPresent(mark -> mark("source", mark, sentence, evidence));
    part.target().ifPresent(mark -> mark("target", mark, sentence, evidence));
  }

  private void mark(String who, Marked mark, Sentence sentence, Evidence evidence) {
    sentence
        .words()
        .subList(mark.begin(), mark.end())
        .forEach(word -> inside(who, word, word.index() == mark.head(), evidence));
    Word at = sentence.word(mark.head());
    evidence.add(FeatureKind.CLAUSE, who + " is " + at.relation());
    boolean first = true;
    List<Word> ancestry = Ancestry.of(sentence, at);
    for (Word above : ancestry.subList(1, ancestry.size())) {
      if (!mark.covers(above.index()) && (above.isVerb() || first)) {
        evidence.add(FeatureKind.CLAUSE, who + " " + at.relation() + " of " + above.lemma());
        if (above.isVerb()) {
          verb(who, above, sentence, evidence);
          return;
        }
      }
      first = false;
      at = above;
    }
  }

  /** Names stay unseen, lest the model learn who instead of what. */
  private void inside(String who, Word word, boolean head, Evidence evidence) {
    if (!word.isName() && Character.isLetter(word.text().charAt(0))) {
      evidence.add(FeatureKind.SPAN, who + " " + word.lemma());
      if (head) {
        evidence.add(FeatureKind.SPAN, who + " head " + word.lemma());
      }
    }
    for (String set : lexicon.setsWith(word.lemma())) {
      evidence.add(FeatureKind.SPAN, who + " set " + set);
    }
  }

  /** A verb with its particle and its prepositions, and how it is put. */
  private void verb(String role, Word verb, Sentence sentence, Evidence evidence) {
    String name = role + " verb " + verb.lemma();
    evidence.add(FeatureKind.CLAUSE, name);
    evidence.add(FeatureKind.CLAUSE, role + " tag " + verb.tag());
    heads.add(role, verb, evidence);
    if (sentence.child(verb, "aux:pass", "nsubj:pass").isPresent()) {
      evidence.add(FeatureKind.CLAUSE, role + " passive");
    }
    for (Word child : sentence.children(verb, "compound:prt")) {
      evidence.add(FeatureKind.CLAUSE, name + " " + child.lemma());
    }
    for (Word child : sentence.children(verb, "aux", "advmod")) {
      if (Sentence.is(child, "aux") || NEGATIONS.contains(child.lemma())) {
        evidence.add(FeatureKind.CLAUSE, role + " " + child.relation() + " " + child.lemma());
      }
    }
    for (Word phrase : sentence.children(verb, "obl")) {
      Optional<Word> preposition = sentence.child(phrase, "case");
      preposition.ifPresent(word -> evidence.add(FeatureKind.CLAUSE, name + " " + word.lemma()));
    }
    complements(role, name, sentence.children(verb, "obj", "xcomp", "ccomp"), evidence);
  }

  private static void complements(
      String role, String name, List<Word> complements, Evidence evidence) {
    for (Word word : complements) {
      evidence.add(FeatureKind.CLAUSE, name + " " + word.relation());
      if (!word.isName()) {
        String what = word.relation() + " " + word.lemma();
        evidence.add(FeatureKind.CLAUSE, role + " " + what);
        evidence.add(FeatureKind.CLAUSE, name + " " + what);
      }
    }
  }
}
