// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class SoftmaxTest {
  private static final int[][] ROWS = {{0, 2}, {1, 2}, {0, 1, 2}, {2}, {1, 2}};
  private static final int[] TRUTH = {0, 1, 2, 0, 1};
  private static final double[] SCALES = {1, 0.5, 1};

  @Test
  void withoutWeightsEveryLabelIsAsLikely() {
    Softmax cost = new Softmax(ROWS, TRUTH, SCALES, 3, 0.25);

    assertThat(cost.valueAt(new double[9])).isCloseTo(5 * Math.log(3), within(1e-12));
  }

  @Test
  void slopeIsThatOfTheCost() {
    Softmax cost = new Softmax(ROWS, TRUTH, SCALES, 3, 0.25);
    SplittableRandom random = new SplittableRandom(11);
    double[] weights = random.doubles(9, -1, 1).toArray();
    double[] slope = cost.derivativeAt(weights).clone();
    double step = 1e-6;

    for (int i = 0; i < weights.length; i++) {
      double[] above = weights.clone();
      double[] below = weights.clone();
      above[i] += step;
      below[i] -= step;
      double expected = (cost.valueAt(above) - cost.valueAt(below)) / (2 * step);
      assertThat(slope[i]).as("weight %d", i).isCloseTo(expected, within(1e-7));
    }
  }

  @Test
  void scoresBecomeProbabilitiesWithoutOverflow() {
    // exp(ln 3) : exp(0) = 3 : 1
    double[] shares = Softmax.normalise(new double[] {1_000 + Math.log(3), 1_000});

    assertThat(shares[0]).isCloseTo(0.75, within(1e-12));
    assertThat(shares[1]).isCloseTo(0.25, within(1e-12));
  }
}
