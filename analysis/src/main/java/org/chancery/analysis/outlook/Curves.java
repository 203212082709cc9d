// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

/**
 * What evidence is worth: an additive score, in log odds,
 *
 * <pre>score = offset(r) + sum over kinds k of [ curve_k(x_k) + slope_k(r) (x_k - centre_k) ]</pre>
 *
 * where x is the place on the scale of the kind, in corners. The curves are the same for all
 * relations; a relation has its own offset, and slopes by which it departs from them.
 *
 * @param curves worth at each corner, by kind
 * @param offsets by relation
 * @param slopes by relation and kind, per corner
 * @param centres mean place of what was learned from, by kind, in corners
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Curves(double[][] curves, double[] offsets, double[][] slopes, double[] centres) {
  double score(float[] positions, int relation) {
    double score = offsets[relation];
    for (int kind = 0; kind < curves.length; kind++) {
      score += worth(kind, positions[kind], relation);
    }
    return score;
  }

  /** What a kind of evidence adds, in log odds. */
  double worth(int kind, float position, int relation) {
    double[] curve = curves[kind];
    int before = (int) position;
    double beyond = position - before;
    double level =
        beyond > 0 ? curve[before] * (1 - beyond) + curve[before + 1] * beyond : curve[before];
    return level + slopes[relation][kind] * (position - centres[kind]);
  }
}
