// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How often intervals for a sum of scores hold the truth, by simulation. Months are drawn from a
 * compound Poisson distribution whose mean is known; 90 % of the intervals should hold it. Where
 * scores are few and far apart, chance has few ways to fall, and no interval can hit 90 % at every
 * mean.
 */
class ScoreSumCoverageTest {
  private static final int MONTHS = 1_500;
  private static final double LEVEL = 0.9;
  private static final double[] MEANS = {0.5, 0.75, 1, 1.5, 2, 3, 5, 8, 12, 20};

  /**
   * Scores and how often each is drawn.
   *
   * @param name for the report of a failure
   * @param scores values
   * @param weights probabilities, which add up to 1
   */
  private record Scores(String name, List<Double> scores, List<Double> weights) {
    double mean() {
      double mean = 0;
      for (int i = 0; i < scores.size(); i++) {
        mean += scores.get(i) * weights.get(i);
      }
      return mean;
    }

    BigDecimal draw(Random random) {
      double left = random.nextDouble();
      int i = 0;
      while (i < scores.size() - 1 && left >= weights.get(i)) {
        left -= weights.get(i);
        i++;
      }
      return BigDecimal.valueOf(scores.get(i));
    }
  }

  /* Goldstein's scores in about the mixture in which ICEWS has them, and two hard cases. */
  private static final Scores COOPERATION =
      new Scores(
          "cooperation",
          List.of(1.0, 1.9, 2.8, 3.4, 4.0, 5.2, 7.0, 8.3),
          List.of(0.4, 0.12, 0.12, 0.1, 0.14, 0.05, 0.05, 0.02));

  private static final Scores CONFLICT =
      new Scores(
          "conflict",
          List.of(0.1, 2.0, 4.0, 5.0, 7.0, 9.0, 10.0),
          List.of(0.1, 0.45, 0.15, 0.1, 0.08, 0.05, 0.07));
  private static final Scores RARELY_STRONG =
      new Scores("rarely strong", List.of(1.0, 10.0), List.of(0.9, 0.1));
  private static final Scores ALIKE = new Scores("alike", List.of(5.0), List.of(1.0));

  static Stream<Arguments> scores() {
    return Stream.of(
        Arguments.of(COOPERATION, 0.97),
        Arguments.of(CONFLICT, 0.97),
        Arguments.of(RARELY_STRONG, 0.99),
        Arguments.of(ALIKE, 0.97));
  }

  @ParameterizedTest
  @MethodSource("scores")
  void holdsTheExpectedSumAboutAsOftenAsItSays(Scores scores, double most) {
    Random random = new Random(20181122);
    double all = 0;
    for (double mean : MEANS) {
      double covered = coverage(scores, mean, random);
      assertThat(covered)
          .as("%s, %s incidents expected", scores.name(), mean)
          .isBetween(0.85, most);
      all += covered;
    }

    assertThat(all / MEANS.length).as(scores.name()).isBetween(0.9, 0.97);
  }

  private static double coverage(Scores scores, double mean, Random random) {
    int covered = 0;
    for (int month = 0; month < MONTHS; month++) {
      List<BigDecimal> drawn = draw(scores, Chance.poisson(mean, random), random);
      covered += sum(drawn, 1).interval().orElseThrow().contains(mean * scores.mean()) ? 1 : 0;
    }
    return (double) covered / MONTHS;
  }

  /* Bursts of 2 on average, with sizes from a geometric distribution, have a dispersion of 3. */
  @ParameterizedTest
  @MethodSource("scores")
  void holdsItForBurstsOnlyIfItAllowsForThem(Scores scores, double most) {
    Random random = new Random(20181123);
    for (double mean : List.of(5.0, 20.0, 50.0)) {
      int plain = 0;
      int allowing = 0;
      for (int month = 0; month < MONTHS; month++) {
        List<BigDecimal> drawn = draw(scores, Chance.bursts(mean, random), random);
        double truth = mean * scores.mean();
        plain += sum(drawn, 1).interval().orElseThrow().contains(truth) ? 1 : 0;
        allowing += sum(drawn, 3).interval().orElseThrow().contains(truth) ? 1 : 0;
      }

      assertThat((double) allowing / MONTHS)
          .as("%s, %s", scores.name(), mean)
          .isBetween(0.85, most);
      assertThat(plain).isLessThan(allowing);
    }
  }

  /* With few incidents the net is known to lie near 0, and the interval holds it nearly always. */
  @Test
  void holdsTheExpectedNetAtLeastAsOftenAsItSays() {
    Random random = new Random(20181124);
    for (double mean : MEANS) {
      double truth = mean * COOPERATION.mean() - mean / 2 * CONFLICT.mean();
      int covered = 0;
      for (int month = 0; month < MONTHS; month++) {
        Estimate plus = sum(draw(COOPERATION, Chance.poisson(mean, random), random), 1);
        Estimate minus = sum(draw(CONFLICT, Chance.poisson(mean / 2, random), random), 1);
        Estimate net = ScoreSum.difference(plus, minus, plus.n() + minus.n());
        covered += net.interval().orElseThrow().contains(truth) ? 1 : 0;
      }

      double most = mean < 8 ? 1 : 0.97;
      assertThat((double) covered / MONTHS).as("%s incidents", mean).isBetween(0.9, most);
    }
  }

  private static List<BigDecimal> draw(Scores scores, int n, Random random) {
    return Stream.generate(() -> scores.draw(random)).limit(n).toList();
  }

  private static Estimate sum(List<BigDecimal> scores, double dispersion) {
    return ScoreSum.of(scores, BigDecimal.TEN, dispersion, LEVEL);
  }
}
