// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

/** Learns {@link Curves} from a sample. */
final class CurveFit {
  /*
   * How it works. First the curves that hold for all relations, together with the offsets: a
   * generalised additive model [1] whose curves are straight between fixed corners, kept smooth by a
   * penalty on second differences and rather flat by one on first differences (P-splines of degree 1,
   * [2]), and held down by a small ridge, which settles what a constant added to one curve and taken
   * from another would leave open. Then, with these as they are, for each relation apart a change of
   * its offset and one slope for each kind, shrunk towards none by a ridge: a relation with few
   * cases stays with the common curves.
   *
   * A penalty weighs as much as four times so many cases at even odds. Cases whose horizons overlap
   * tell the same news again, so all penalties grow with the overlap. The weights were chosen on two
   * records of ICEWS, for horizons of 7 and 30 days, months before those that are reported.
   *
   * [1] T. Hastie and R. Tibshirani (1986), Generalized additive models, Statistical Science
   *     1:297-310.
   * [2] P. H. C. Eilers and B. D. Marx (1996), Flexible smoothing with B-splines and penalties,
   *     Statistical Science 11:89-121.
   */
  private static final double SMOOTHING = 100; // on second differences of a curve
  private static final double FLATTENING = 30; // on first differences of a curve
  private static final double RIDGE = 1;
  private static final double SHRINKAGE = 1000; // on a relation's slopes

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
    CommonDesign common = new CommonDesign(sample, relations);
    double[] coefficients =
        LogisticRegression.fit(
            common,
            common.penalty(
                SMOOTHING * sample.overlap(),
                FLATTENING * sample.overlap(),
                RIDGE * sample.overlap()));
    Curves curves = common.curves(coefficients, centres());
    for (int relation = 0; relation < relations; relation++) {
      OwnDesign own = OwnDesign.of(sample, relation, curves);
      if (own.rows() == 0) {
        continue;
      }
      double[] change =
          LogisticRegression.fit(
              own, own.penalty(RIDGE * sample.overlap(), SHRINKAGE * sample.overlap()));
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
