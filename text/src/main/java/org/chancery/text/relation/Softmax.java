// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import edu.stanford.nlp.optimization.DiffFunction;
import java.util.Arrays;

/**
 * The cost of a multinomial logistic regression: minus the logarithm of the likelihood, and half
 * the sum of the squared weights over the variance of their prior [1, section 4.3.4].
 *
 * <p>CoreNLP's own objective adds up in as many parts as there are processors, so that the last
 * digits depend on the machine. This one adds in the order of the rows, with {@link StrictMath}.
 *
 * <p>[1] Bishop: Pattern Recognition and Machine Learning. Springer 2006.
 */
final class Softmax implements DiffFunction {
  private final int labels;
  private final int features;
  private final int[][] rows;
  private final int[] truth;
  private final double[] scales;
  private final double precision;
  private final double[] gradient;
  private double[] at = new double[0];
  private double cost;

  /**
   * A cost.
   *
   * @param rows the features of each row
   * @param truth the label of each row
   * @param scales the value of each feature where it is present
   * @param labels how many labels there are
   * @param variance of the prior of the weights
   */
  Softmax(int[][] rows, int[] truth, double[] scales, int labels, double variance) {
    this.rows = rows;
    this.truth = truth;
    this.scales = scales;
    this.labels = labels;
    this.features = scales.length;
    this.precision = 1 / variance;
    this.gradient = new double[labels * features];
  }

  @Override
  public int domainDimension() {
    return labels * features;
  }

  @Override
  public double valueAt(double[] weights) {
    compute(weights);
    return cost;
  }

  @Override
  public double[] derivativeAt(double[] weights) {
    compute(weights);
    return gradient;
  }

  private void compute(double[] weights) {
    if (Arrays.equals(at, weights)) {
      return;
    }
    at = weights.clone();
    cost = 0;
    for (int i = 0; i < weights.length; i++) {
      gradient[i] = precision * weights[i];
      cost += 0.5 * precision * weights[i] * weights[i];
    }
    double[] scores = new double[labels];
    for (int row = 0; row < rows.length; row++) {
      Arrays.fill(scores, 0);
      for (int feature : rows[row]) {
        for (int label = 0; label < labels; label++) {
          scores[label] += scales[feature] * weights[feature * labels + label];
        }
      }
      cost -= StrictMath.log(normalise(scores)[truth[row]]);
      scores[truth[row]] -= 1;
      for (int feature : rows[row]) {
        for (int label = 0; label < labels; label++) {
          gradient[feature * labels + label] += scales[feature] * scores[label];
        }
      }
    }
  }

  /** Turns scores into probabilities, in place. */
  static double[] normalise(double[] scores) {
    double highest = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = StrictMath.exp(scores[i] - highest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }
}
