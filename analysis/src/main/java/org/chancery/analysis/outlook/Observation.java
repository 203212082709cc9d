// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.List;

/** The questions of a step and the evidence on each. */
final class Observation {
  private static final List<Kind> KINDS = List.of(Kind.values());

  private final int step;
  private final List<Question> questions;
  private final int[][] counts;
  private final int[] ofs;
  private final boolean[] lately;

  /**
   * @param step before which all evidence was seen
   * @param questions in their order
   * @param counts by kind and question
   * @param ofs by kind: what a count is one of; 0 where it is one of nothing
   * @param lately whether each happened in the last horizon
   */
  Observation(int step, List<Question> questions, int[][] counts, int[] ofs, boolean[] lately) {
    this.step = step;
    this.questions = List.copyOf(questions);
    this.counts = counts;
    this.ofs = ofs;
    this.lately = lately;
  }

  int step() {
    return step;
  }

  List<Question> questions() {
    return questions;
  }

  /** Whether a question had happened in the horizon before the step. */
  boolean lately(int question) {
    return lately[question];
  }

  /** The evidence of a kind, by the number of the kind. */
  Evidence evidence(int kind, int question) {
    return new Evidence(KINDS.get(kind), counts[kind][question], ofs[kind]);
  }

  /** Where the evidence on a question lies on the scale of each kind, in corners. */
  float[] positions(int question) {
    float[] positions = new float[KINDS.size()];
    for (int k = 0; k < positions.length; k++) {
      positions[k] = (float) KINDS.get(k).position(counts[k][question], ofs[k]);
    }
    return positions;
  }
}
