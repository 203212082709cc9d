// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.coding.PairReading;
import org.chancery.text.coding.PairReading.Marked;
import org.chancery.text.coding.PairReading.Part;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Lexicon;
import org.chancery.text.lexicon.WordClass;

/** How the marks hang together: the verbs they stand with, and the way from one to the other. */
final class GrammarFeatures implements Feature {
  private static final int DEEPEST = 40;

  private final Lexicon lexicon;

  GrammarFeatures(Lexicon lexicon) {
    this.lexicon = lexicon;
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
    part.source().ifPresent(mark -> mark("source", mark, part, evidence));
    part.target().ifPresent(mark -> mark("target", mark, part, evidence));
    if (part.source().isPresent() && part.target().isPresent()) {
      path(part, part.source().orElseThrow(), part.target().orElseThrow(), evidence);
    }
  }

  private void mark(String who, Marked mark, Part part, Evidence evidence) {
    Sentence sentence = part.sentence();
    Word head = sentence.word(mark.head());
    for (int i = mark.begin(); i < mark.end(); i++) {
      Word word = sentence.word(i);
      if (!word.isName() && Character.isLetter(word.text().charAt(0))) {
        evidence.add(FeatureKind.SPAN, who + " " + word.lemma());
        if (i == mark.head()) {
          evidence.add(FeatureKind.SPAN, who + " head " + word.lemma());
        }
      }
      for (String set : lexicon.setsWith(word.lemma())) {
        evidence.add(FeatureKind.SPAN, who + " set " + set);
      }
    }
    evidence.add(FeatureKind.CLAUSE, who + " is " + head.relation());
    Word at = head;
    for (int i = 0; i < DEEPEST; i++) {
      Optional<Word> above = sentence.head(at);
      if (above.isEmpty()) {
        break;
      }
      Word next = above.orElseThrow();
      if (!mark.covers(next.index()) && (next.isVerb() || i == 0)) {
        evidence.add(FeatureKind.CLAUSE, who + " " + at.relation() + " of " + next.lemma());
        if (next.isVerb()) {
          verb(who, next, sentence, evidence);
          break;
        }
      }
      at = next;
    }
  }

  /** A verb with its particle and its prepositions, and how it is put. */
  private void heads(String role, Word word, Evidence evidence) {
    WordClass kind =
        word.isVerb() ? WordClass.VERB : word.isNoun() ? WordClass.NOUN : WordClass.ADJECTIVE;
    java.util.Set<String> names = new java.util.TreeSet<>();
    for (var pattern : lexicon.headed(kind, word.lemma())) {
      pattern.sense().act().ifPresent(act -> names.add(act.type().name()));
      pattern.sense().operator().ifPresent(op -> names.add(op.label()));
    }
    names.forEach(name -> evidence.add(FeatureKind.HEAD, role + " " + name));
  }

  private void verb(String role, Word verb, Sentence sentence, Evidence evidence) {
    evidence.add(FeatureKind.CLAUSE, role + " verb " + verb.lemma());
    heads(role, verb, evidence);
    for (Word child : sentence.children(verb)) {
      String text = child.lemma();
      if (Sentence.is(child, "compound:prt")) {
        evidence.add(FeatureKind.CLAUSE, role + " verb " + verb.lemma() + " " + text);
      } else if (Sentence.is(child, "obj")
          || Sentence.is(child, "xcomp")
          || Sentence.is(child, "ccomp")) {
        evidence.add(FeatureKind.CLAUSE, role + " verb " + verb.lemma() + " " + child.relation());
        if (!child.isName()) {
          evidence.add(FeatureKind.CLAUSE, role + " " + child.relation() + " " + text);
          evidence.add(
              FeatureKind.CLAUSE,
              role + " verb " + verb.lemma() + " " + child.relation() + " " + text);
        }
      } else if (Sentence.is(child, "aux")
          || Sentence.is(child, "advmod") && Set.of("not", "n't", "never").contains(text)) {
        evidence.add(FeatureKind.CLAUSE, role + " " + child.relation() + " " + text);
      } else if (Sentence.is(child, "obl")) {
        sentence
            .child(child, "case")
            .ifPresent(
                preposition ->
                    evidence.add(
                        FeatureKind.CLAUSE,
                        role + " verb " + verb.lemma() + " " + preposition.lemma()));
      }
    }
    evidence.add(FeatureKind.CLAUSE, role + " tag " + verb.tag());
    boolean passive = sentence.child(verb, "aux:pass", "nsubj:pass").isPresent();
    if (passive) {
      evidence.add(FeatureKind.CLAUSE, role + " passive");
    }
  }

  /** The way in the tree from the source up and down to the target. */
  private void path(Part part, Marked source, Marked target, Evidence evidence) {
    Sentence sentence = part.sentence();
    List<Word> up = ancestors(sentence, sentence.word(source.head()));
    List<Word> down = ancestors(sentence, sentence.word(target.head()));
    int meet = 0;
    while (meet < up.size() && !down.contains(up.get(meet))) {
      meet++;
    }
    if (meet == up.size()) {
      evidence.add(FeatureKind.PATH, "none");
      return;
    }
    List<Word> below = new ArrayList<>(down.subList(0, down.indexOf(up.get(meet))));
    Collections.reverse(below);
    StringBuilder lemmas = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    for (int i = 0; i < meet; i++) {
      relations.append(up.get(i).relation()).append(" up ");
      lemmas.append(up.get(i + 1).lemma()).append(' ');
      evidence.add(FeatureKind.PATH, "up " + up.get(i + 1).lemma());
      evidence.add(FeatureKind.PATH, "through " + up.get(i + 1).lemma());
      heads("through", up.get(i + 1), evidence);
    }
    for (int i = 0; i < below.size(); i++) {
      relations.append("down ").append(below.get(i).relation()).append(' ');
      if (i < below.size() - 1) {
        lemmas.append(below.get(i).lemma()).append(' ');
        evidence.add(FeatureKind.PATH, "down " + below.get(i).lemma());
        evidence.add(FeatureKind.PATH, "through " + below.get(i).lemma());
        heads("through", below.get(i), evidence);
      }
    }
    evidence.add(FeatureKind.PATH, "lemmas " + lemmas);
    evidence.add(FeatureKind.PATH, "relations " + relations);
    evidence.add(FeatureKind.PATH, "both " + relations + lemmas);
    evidence.add(FeatureKind.PATH, "length " + Math.min(8, meet + below.size()));
  }

  private static List<Word> ancestors(Sentence sentence, Word word) {
    List<Word> found = new ArrayList<>(List.of(word));
    Optional<Word> above = sentence.head(word);
    while (above.isPresent() && found.size() < DEEPEST) {
      found.add(above.orElseThrow());
      above = sentence.head(above.orElseThrow());
    }
    return found;
  }
}
