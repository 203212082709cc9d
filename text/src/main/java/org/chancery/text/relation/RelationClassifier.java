// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import org.chancery.text.coding.PairReading;

/** A model at work with a lexicon. Safe to share between threads. */
public final class RelationClassifier {
  private final RelationModel model;
  private final PairFeatures features;

  RelationClassifier(RelationModel model, PairFeatures features) {
    this.model = model;
    this.features = features;
  }

  /** The likeliest label of a pair. */
  public Classification classify(PairReading reading) {
    return model.classify(features.of(reading).keySet());
  }
}
