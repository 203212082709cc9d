// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

/** Learns {@link Curves} from a sample. */
final class CurveFit {
  /*
   * How it works. First the curves that hold for all relations, together with the offsets: a
   * generalised additive model [1] whose curves are straight between fixed corners, kept smooth by a
   * penalty on second differences (P-splines of degree 1, [2]), and held down by a small ridge, which
   * settles what a constant added to one curve and taken from another would leave open. Then, with
   * these as they are, for each relation apart a change of its offset and one slope for each kind,
   * shrunk towards none by a ridge: a relation with few cases stays with the common curves.
   *
   * The penalties are in units of cases: a ridge of 10 weighs as much as 40 cases at even odds.
   *
   * [1] T. Hastie and R. Tibshirani (1986), Generalized additive models, Statistical Science
   *     1:297-310.
   * [2] P. H. C. Eilers and B. D. Marx (1996), Flexible smoothing with B-splines and penalties,
   *     Statistical Science 11:89-121.
   */
  static double SMOOTHING = Double.parseDouble(System.getProperty("smooth", "100"));
  static double RIDGE = Double.parseDouble(System.getProperty("ridge", "1"));
  static double SHRINKAGE = Double.parseDouble(System.getProperty("shrink", "1000"));

  static double FLAT = Double.parseDouble(System.getProperty("flat", "30"));
  static double POWER = Double.parseDouble(System.getProperty("power", "1"));
  private final Sample sample;
  private final int relations;

  private CurveFit(Sample sample, int relations) {
    this.sample = sample;
    this.relations = relations;
  }

  static Curves fit(Sample sample, int relations) {
    return new CurveFit(sample, relations).fit();
  }

  private Curves fit() {
    double f = Math.pow(sample.overlap, POWER);
    CommonDesign common = new CommonDesign(sample, relations);
    double[] coefficients = LogisticRegression.fit(common, common.penalty(SMOOTHING * f, FLAT * f, RIDGE * f));
    Curves curves = common.curves(coefficients, centres());
    for (int relation = 0; relation < relations; relation++) {
      OwnDesign own = OwnDesign.of(sample, relation, curves);
      if (own.rows() == 0) {
        continue;
      }
      double[] change = LogisticRegression.fit(own, own.penalty(RIDGE * f, SHRINKAGE * f));
      curves.offsets()[relation] += change[0];
      System.arraycopy(change, 1, curves.slopes()[relation], 0, change.length - 1);
    }
    return curves;
  }

  private double[] centres() {
    double[] centres = new double[Kind.values().length];
    for (int row = 0; row < sample.size(); row++) {
      for (int kind = 0; kind < centres.length; kind++) {
        centres[kind] += sample.positions(row)[kind] / sample.size();
      }
    }
    return centres;
  }
}
