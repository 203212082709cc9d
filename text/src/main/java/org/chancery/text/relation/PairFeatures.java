// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import java.util.List;
import java.util.NavigableMap;
import org.chancery.text.coding.PairReading;
import org.chancery.text.lexicon.Lexicon;

/** All features of a marked pair. Safe to share between threads. */
final class PairFeatures {
  private final List<Feature> features;

  PairFeatures(Lexicon lexicon) {
    this.features =
        List.of(
            new LexiconFeatures(),
            new WordFeatures(lexicon),
            new GrammarFeatures(lexicon),
            new PathFeatures(lexicon));
  }

  /** The features that are present, with their values, in the order of their names. */
  NavigableMap<String, Double> of(PairReading reading) {
    Evidence evidence = new Evidence();
    features.forEach(feature -> feature.add(reading, evidence));
    return evidence.values();
  }
}
