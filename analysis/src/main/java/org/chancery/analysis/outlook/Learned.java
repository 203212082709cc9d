// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

/**
 * All that was learned.
 *
 * @param curves what evidence is worth
 * @param reference mean worth of each kind among past questions, by relation and kind
 * @param calibrator from scores to probabilities
 * @param baselines simple forecasts
 * @param lesson what it was learned from
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Learned(
    Curves curves,
    double[][] reference,
    Calibrator calibrator,
    Baselines baselines,
    Lesson lesson) {

  /** What a kind of evidence adds to the log odds, compared with the relation's average. */
  double contribution(int kind, float position, int relation) {
    double worth = curves.worth(kind, position, relation) - reference[relation][kind];
    return calibrator.stretch() * worth;
  }

  Forecast forecast(Question question, float[] positions, boolean lately) {
    int relation = question.relation();
    return new Forecast(
        question,
        calibrator.probability(curves.score(positions, relation)),
        baselines.baseRate(relation),
        baselines.persistence(relation, lately));
  }

  /** Log odds of the average past question of a relation. */
  double referenceOdds(int relation) {
    double score = curves.offsets()[relation];
    for (double worth : reference[relation]) {
      score += worth;
    }
    return calibrator.odds(score);
  }

  String version() {
    Fingerprint fingerprint = new Fingerprint();
    for (double[] curve : curves.curves()) {
      fingerprint.add(curve);
    }
    fingerprint.add(curves.offsets());
    for (double[] slopes : curves.slopes()) {
      fingerprint.add(slopes);
    }
    fingerprint.add(curves.centres());
    fingerprint.add(calibrator.shift(), calibrator.stretch());
    return fingerprint.text();
  }
}
