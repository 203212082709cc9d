// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.List;

/**
 * The questions of a step and the evidence on each.
 *
 * @param step before which all evidence was seen
 * @param questions in their order
 * @param counts by kind and question
 * @param ofs by kind and question: what the count is one of, where the kind is a share; else 0
 * @param lately whether each happened in the last horizon
 */
record Observation(
    int step, List<Question> questions, int[][] counts, int[][] ofs, boolean[] lately) {
  Observation {
    questions = List.copyOf(questions);
  }

  Evidence evidence(Kind kind, int question) {
    return new Evidence(kind, counts[kind.ordinal()][question], ofs[kind.ordinal()][question]);
  }

  /** Where the evidence on a question lies on the scale of each kind. */
  float[] positions(int question) {
    Kind[] kinds = Kind.values();
    float[] positions = new float[kinds.length];
    for (int k = 0; k < kinds.length; k++) {
      positions[k] = (float) kinds[k].position(counts[k][question], ofs[k][question]);
    }
    return positions;
  }
}
