// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import java.util.List;
import java.util.Optional;
import org.chancery.text.coding.PairReading;
import org.chancery.text.coding.PairReading.Part;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Lexicon;

/**
 * The way in the tree from the source up and down to the target, which holds most of what a
 * sentence says of the two [1].
 *
 * <p>[1] Bunescu, Mooney: A Shortest Path Dependency Kernel for Relation Extraction. HLT/EMNLP
 * 2005.
 */
final class PathFeatures implements Feature {
  private static final int LONG = 8;

  private final HeadWords heads;

  PathFeatures(Lexicon lexicon) {
    this.heads = new HeadWords(lexicon);
  }

  @Override
  public void add(PairReading reading, Evidence evidence) {
    Optional<Part> main = MainPart.of(reading);
    main.filter(part -> part.source().isPresent() && part.target().isPresent())
        .ifPresent(part -> add(part, evidence));
  }

  private void add(Part part, Evidence evidence) {
    Sentence sentence = part.sentence();
    Word source = sentence.word(part.source().orElseThrow().head());
    Word target = sentence.word(part.target().orElseThrow().head());
    List<Word> up = Ancestry.of(sentence, source);
    List<Word> down = Ancestry.of(sentence, target);
    Optional<Word> top = up.stream().filter(down::contains).findFirst();
    if (top.isEmpty()) {
      evidence.add(FeatureKind.PATH, "none");
      return;
    }
    int steps = up.indexOf(top.orElseThrow());
    int last = down.indexOf(top.orElseThrow());
    StringBuilder relations = new StringBuilder();
    StringBuilder lemmas = new StringBuilder();
    for (int i = 0; i < steps; i++) {
      relations.append(up.get(i).relation()).append(" up ");
      lemmas.append(up.get(i + 1).lemma()).append(' ');
      word("up", up.get(i + 1), evidence);
    }
    for (int i = last - 1; i >= 0; i--) {
      relations.append("down ").append(down.get(i).relation()).append(' ');
      if (i > 0) {
        lemmas.append(down.get(i).lemma()).append(' ');
        word("down", down.get(i), evidence);
      }
    }
    evidence.add(FeatureKind.PATH, "lemmas " + lemmas);
    evidence.add(FeatureKind.PATH, "relations " + relations);
    evidence.add(FeatureKind.PATH, "both " + relations + lemmas);
    evidence.add(FeatureKind.PATH, "length " + Math.min(LONG, steps + last));
  }

  private void word(String direction, Word word, Evidence evidence) {
    evidence.add(FeatureKind.PATH, direction + " " + word.lemma());
    evidence.add(FeatureKind.PATH, "through " + word.lemma());
    heads.add("through", word, evidence);
  }
}
