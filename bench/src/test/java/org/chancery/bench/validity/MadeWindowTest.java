// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.analysis.effect.Block;
import org.chancery.analysis.effect.Sample;
import org.chancery.bench.validity.MadeWindow.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MadeWindowTest {
  private static final int WINDOWS = 2_000;
  private static final int WEEKS = 28;

  @ParameterizedTest
  @EnumSource
  void amountsAreThoseThatArePromised(Part part) {
    MadeWindow window = window(2, 1);
    double each =
        samples(window, part).stream().mapToDouble(Sample::amount).average().orElseThrow();

    assertThat(each / window.truth(part) / 7 / WEEKS).isCloseTo(1, within(0.08));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 2, 4})
  void varianceOfCountsExceedsTheMeanByTheFactor(double factor) {
    assertThat(variance(samples(window(factor, 4), Part.INCIDENTS)) / 10)
        .isCloseTo(factor, within(0.15 * factor));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 4})
  void varianceOfSumsOfScoresIsThatOfTheFormula(double factor) {
    MadeWindow window = window(factor, 4);

    assertThat(variance(samples(window, Part.SCORES)) / WEEKS / window.pace().scoreVariance())
        .isCloseTo(1, within(0.12));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 4})
  void varianceOfConflictsAboutTheirShareIsThatOfTheFormula(double factor) {
    MadeWindow window = window(factor, 4);
    double squares =
        samples(window, Part.OF_CONFLICT).stream()
            .mapToDouble(one -> one.amount() - 0.3 * one.incidents())
            .map(x -> x * x)
            .average()
            .orElseThrow();

    assertThat(squares / WEEKS / window.pace().shareVariance()).isCloseTo(1, within(0.12));
  }

  @Test
  void cooperationAndConflictWeighTheSameAtTheEvenPart() {
    assertThat(new Pace(1, 1, 1, Pace.even()).meanScore()).isCloseTo(0, within(1e-12));
  }

  @Test
  void burstsLastForTheirWeeks() {
    double[] products = new double[2];
    for (Sample sample : samples(window(4, 4), Part.INCIDENTS)) {
      List<Block> weeks = sample.blocks();
      for (int week = 1; week < WEEKS; week++) {
        double product =
            (weeks.get(week - 1).incidents() - 10.0 / WEEKS)
                * (weeks.get(week).incidents() - 10.0 / WEEKS);
        products[week % 4 == 0 ? 1 : 0] += product;
      }
    }

    assertThat(products[0]).isGreaterThan(10 * Math.abs(products[1])); // within and across runs
  }

  private static MadeWindow window(double factor, int run) {
    return new MadeWindow(new Pace(10.0 / WEEKS, factor, run, 0.3), WEEKS);
  }

  private static double variance(List<Sample> samples) {
    double mean = samples.stream().mapToDouble(Sample::amount).average().orElseThrow();
    return samples.stream()
        .mapToDouble(one -> (one.amount() - mean) * (one.amount() - mean))
        .average()
        .orElseThrow();
  }

  private static List<Sample> samples(MadeWindow window, Part part) {
    return IntStream.range(0, WINDOWS)
        .mapToObj(i -> window.draw(part, Chance.of("window", 0, i)))
        .toList();
  }
}
