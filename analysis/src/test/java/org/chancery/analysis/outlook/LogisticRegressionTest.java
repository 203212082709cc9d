// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
  @Test
  void hasClosedFormWithOneSwitch() {
    /* 3 of 10 without, 8 of 10 with. */
    Rows rows = new Rows(new double[20][2], new boolean[20]);
    for (int i = 0; i < 20; i++) {
      rows.terms[i][0] = 1;
      rows.terms[i][1] = i < 10 ? 0 : 1;
      rows.happened[i] = i < 3 || (i >= 10 && i < 18);
    }

    double[] fit = LogisticRegression.fit(rows, new double[2][2]);

    assertThat(fit[0]).isCloseTo(Math.log(3.0 / 7), within(1e-6));
    assertThat(fit[1]).isCloseTo(Math.log(8.0 / 2) - Math.log(3.0 / 7), within(1e-6));
  }

  @Test
  void forecastsAsManyAsHappenedForEachTermWithoutPenalty() {
    Rows rows = drawn(500);

    double[] fit = LogisticRegression.fit(rows, new double[3][3]);

    for (int term = 0; term < 3; term++) {
      double difference = 0;
      for (int row = 0; row < rows.rows(); row++) {
        double came = rows.happened[row] ? 1 : 0;
        difference += rows.terms[row][term] * (came - fitted(rows, fit, row));
      }
      assertThat(difference).isCloseTo(0, within(1e-4));
    }
  }

  @Test
  void balancesThePenaltyAgainstWhatHappened() {
    Rows rows = drawn(300);
    double[][] penalty = {{2, 0, 0}, {0, 5, -5}, {0, -5, 5}};

    double[] fit = LogisticRegression.fit(rows, penalty);

    for (int term = 0; term < 3; term++) {
      double pull = 0;
      for (int other = 0; other < 3; other++) {
        pull += penalty[term][other] * fit[other];
      }
      double difference = -pull;
      for (int row = 0; row < rows.rows(); row++) {
        double came = rows.happened[row] ? 1 : 0;
        difference += rows.terms[row][term] * (came - fitted(rows, fit, row));
      }
      assertThat(difference).isCloseTo(0, within(1e-4));
    }
  }

  @Test
  void staysFiniteWhereATermTellsAllIfThereIsARidge() {
    Rows rows = new Rows(new double[][] {{1}, {-1}}, new boolean[] {true, false});

    assertThat(LogisticRegression.fit(rows, new double[][] {{0.1}})[0]).isBetween(0.5, 10.0);
  }

  private static double fitted(Rows rows, double[] fit, int row) {
    double score = 0;
    for (int term = 0; term < fit.length; term++) {
      score += rows.terms[row][term] * fit[term];
    }
    return LogisticRegression.logistic(score);
  }

  private static Rows drawn(int count) {
    Random random = new Random(9);
    Rows rows = new Rows(new double[count][3], new boolean[count]);
    for (int row = 0; row < count; row++) {
      rows.terms[row][0] = 1;
      rows.terms[row][1] = random.nextGaussian();
      rows.terms[row][2] = random.nextGaussian();
      double odds = -1 + rows.terms[row][1] - 0.5 * rows.terms[row][2];
      rows.happened[row] = random.nextDouble() < LogisticRegression.logistic(odds);
    }
    return rows;
  }

  /** Rows that have every term. */
  private static final class Rows implements Design {
    private final double[][] terms;
    private final boolean[] happened;

    Rows(double[][] terms, boolean[] happened) {
      this.terms = terms;
      this.happened = happened;
    }

    @Override
    public int rows() {
      return terms.length;
    }

    @Override
    public int width() {
      return terms[0].length;
    }

    @Override
    public int terms() {
      return width();
    }

    @Override
    public int fill(int row, int[] index, double[] value) {
      for (int i = 0; i < width(); i++) {
        index[i] = i;
        value[i] = terms[row][i];
      }
      return width();
    }

    @Override
    public double offset(int row) {
      return 0;
    }

    @Override
    public boolean happened(int row) {
      return happened[row];
    }
  }
}
