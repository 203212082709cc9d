// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.chancery.text.coding.PairCandidate;
import org.chancery.text.coding.PairReading;
import org.chancery.text.lexicon.Pattern;
import org.chancery.text.lexicon.Sense;

/** What the lexicon makes of a pair. */
final class LexiconFeatures implements Feature {
  /** How many of the best candidates are looked at one by one. */
  private static final int RANKS = 3;

  /** From which lead in fit on the best candidate is fairly before the next, and far before it. */
  private static final double FAIR = 0.5;

  private static final double FAR = 3;

  @Override
  public void add(PairReading reading, Evidence evidence) {
    List<PairCandidate> ranked = reading.ranked();
    if (ranked.isEmpty()) {
      evidence.add(FeatureKind.LEXICON, "nothing");
      return;
    }
    best(ranked.get(0), evidence);
    for (int rank = 1; rank < Math.min(RANKS, ranked.size()); rank++) {
      evidence.add(FeatureKind.RANKED, rank + " " + ranked.get(rank).type());
      evidence.add(FeatureKind.RANKED, rank + " " + how(ranked.get(rank)));
    }
    if (ranked.size() > 1) {
      rivals(ranked.get(0), ranked.get(1), evidence);
    }
    for (PairCandidate candidate : ranked) {
      evidence.add(FeatureKind.RANKED, "any " + candidate.type());
      if (candidate.fitsBoth()) {
        evidence.add(FeatureKind.RANKED, "fitting " + candidate.type());
      }
    }
  }

  private static void rivals(PairCandidate best, PairCandidate next, Evidence evidence) {
    evidence.add(FeatureKind.RANKED, best.type() + " before " + next.type());
    double lead = best.fit() - next.fit();
    if (lead < FAIR) {
      evidence.add(FeatureKind.RANKED, "lead small");
    } else {
      evidence.add(FeatureKind.RANKED, lead < FAR ? "lead fair" : "lead large");
    }
  }

  private static void best(PairCandidate best, Evidence evidence) {
    evidence.add(FeatureKind.LEXICON, "type " + best.type());
    evidence.add(FeatureKind.LEXICON, "quad " + best.type().quadClass().label());
    evidence.add(FeatureKind.LEXICON, "how " + how(best));
    evidence.add(FeatureKind.LEXICON, "status " + best.status());
    best.mode().ifPresent(m -> evidence.add(FeatureKind.LEXICON, "mode " + best.type() + " " + m));
    evidence.add(FeatureKind.LEXICON, "sides " + best.source() + " " + best.target());
    evidence.add(FeatureKind.LEXICON, "fits " + best.type() + " " + best.fitsBoth());
    evidence.add(FeatureKind.LEXICON, "chain " + chain(best));
    evidence.add(FeatureKind.TRIGGER, "pattern " + best.patterns().get(0).text());
    evidence.add(
        FeatureKind.TRIGGER,
        "patterns " + best.patterns().stream().map(Pattern::text).collect(joining(" | ")));
    best.triggers().forEach(word -> evidence.add(FeatureKind.TRIGGER, word.lemma()));
    evidence.add(
        FeatureKind.TRIGGER,
        "words " + best.triggers().stream().map(word -> word.lemma()).collect(joining(" ")));
  }

  private static String how(PairCandidate candidate) {
    return candidate.type() + " " + candidate.status();
  }

  /** The operators from the outermost in, and the act that they work on. */
  private static String chain(PairCandidate candidate) {
    return candidate.patterns().stream()
        .map(Pattern::sense)
        .map(LexiconFeatures::name)
        .collect(joining(" of "));
  }

  private static String name(Sense sense) {
    return sense
        .act()
        .map(act -> act.type().name())
        .or(() -> sense.operator().map(operator -> operator.label()))
        .orElse("nothing");
  }
}
