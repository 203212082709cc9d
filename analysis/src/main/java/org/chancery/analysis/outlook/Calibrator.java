// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

/**
 * Turns scores into probabilities: a line on the log odds (J. C. Platt, 1999, Probabilistic outputs
 * for support vector machines, in Advances in Large Margin Classifiers, 61-74). A line leaves the
 * order of forecasts as it is, and the contributions to a score remain contributions.
 *
 * @param shift in log odds
 * @param stretch a pure number, above 0
 */
record Calibrator(double shift, double stretch) {
  static final Calibrator NONE = new Calibrator(0, 1);

  /*
   * Weight of the line that changes nothing, as CurveFit has its penalties. It is great: how common
   * events are in one month says little of the next, and curves that were learned from a shorter
   * past are bolder than those they stand for. A lighter weight made forecasts worse in the months
   * that it was chosen on.
   */
  private static final double SHRINKAGE = 10_000;

  /** The line that makes the scores of a sample come true as often as they say. */
  static Calibrator fit(Sample sample, Curves curves) {
    double weight = SHRINKAGE * sample.overlap();
    double[][] penalty = {{weight, 0}, {0, weight}};
    double[] change = LogisticRegression.fit(new Line(sample, curves), penalty);
    double stretch = 1 + change[1];
    return stretch > 0 ? new Calibrator(change[0], stretch) : NONE;
  }

  double odds(double score) {
    return shift + stretch * score;
  }

  double probability(double score) {
    return LogisticRegression.logistic(odds(score));
  }

  /* A constant and the score, on top of the score. */
  private record Line(Sample sample, Curves curves) implements Design {
    @Override
    public int rows() {
      return sample.size();
    }

    @Override
    public int width() {
      return 2;
    }

    @Override
    public int terms() {
      return 2;
    }

    @Override
    public int fill(int row, int[] index, double[] value) {
      index[0] = 0;
      value[0] = 1;
      index[1] = 1;
      value[1] = offset(row);
      return 2;
    }

    @Override
    public double offset(int row) {
      return curves.score(sample.positions(row), sample.relation(row));
    }

    @Override
    public boolean happened(int row) {
      return sample.happened(row);
    }
  }
}
