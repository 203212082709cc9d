// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.estimate.Interval;
import org.junit.jupiter.api.Test;

final class PrecisionTest {
  private static final long SEED = 20_261_124;

  private static List<Judged> judged(int right, int all, double weight) {
    List<Judged> sample = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      sample.add(new Judged(i < right, weight));
    }
    return sample;
  }

  private static Interval interval(Estimate estimate) {
    return estimate.interval().orElseThrow();
  }

  /* Newcombe (1998), Statistics in Medicine 17:857-872, table I, method 3: the score interval. */
  @Test
  void agreesWithNewcombesTableWhereAllWeighTheSame() {
    assertEnds(81, 263, 0.2553, 0.3662);
    assertEnds(15, 148, 0.0624, 0.1605);
    assertEnds(0, 20, 0.0000, 0.1611);
    assertEnds(1, 29, 0.0061, 0.1718);
  }

  private static void assertEnds(int right, int all, double low, double high) {
    Estimate estimate = Precision.of(judged(right, all, 3.5), 0.95).orElseThrow();

    assertThat(estimate.n()).isEqualTo(all);
    assertThat(interval(estimate).low()).isCloseTo(low, within(0.00005));
    assertThat(interval(estimate).high()).isCloseTo(high, within(0.00005));
  }

  @Test
  void weighsStrataByTheirSize() {
    List<Judged> sample = new ArrayList<>(judged(10, 10, 90)); // 900 of the whole, all right
    sample.addAll(judged(0, 10, 10)); // 100, all wrong

    assertThat(Precision.of(sample, 0.9).orElseThrow().value()).isCloseTo(0.9, within(1e-12));
  }

  @Test
  void unequalWeightsTellLess() {
    List<Judged> unequal = new ArrayList<>(judged(5, 10, 1));
    unequal.addAll(judged(5, 10, 9));

    double width = interval(Precision.of(unequal, 0.9).orElseThrow()).width();

    assertThat(width)
        .isGreaterThan(interval(Precision.of(judged(10, 20, 1), 0.9).orElseThrow()).width())
        .isCloseTo(
            Wilson.interval(0.5, 100.0 * 100 / 820, 0.9).width(), within(1e-12)); // Kish: 12.2
  }

  @Test
  void nothingJudgedGivesNoEstimate() {
    assertThat(Precision.of(List.of(), 0.9)).isEmpty();
  }

  /* Three strata of unlike size and precision; a sample of 120 drawn as `Allocation` does. */
  @Test
  void intervalHoldsTheTruthAsOftenAsItSays() {
    int[] sizes = {3_000, 600, 150};
    int[] drawn = {68, 30, 22};
    double[] shares = {0.9, 0.7, 0.5};
    double truth = (3_000 * 0.9 + 600 * 0.7 + 150 * 0.5) / 3_750;
    Random random = new Random(SEED);
    int held = 0;
    for (int run = 0; run < 2_000; run++) {
      List<Judged> sample = new ArrayList<>();
      for (int stratum = 0; stratum < sizes.length; stratum++) {
        sample.addAll(draw(sizes[stratum], drawn[stratum], shares[stratum], random));
      }
      held += interval(Precision.of(sample, 0.9).orElseThrow()).contains(truth) ? 1 : 0;
    }

    assertThat(held / 2_000.0).as("seed %d", SEED).isBetween(0.88, 0.97);
  }

  private static List<Judged> draw(int size, int drawn, double share, Random random) {
    List<Boolean> whole = new ArrayList<>(Collections.nCopies((int) (size * share), true));
    whole.addAll(Collections.nCopies(size - whole.size(), false));
    Collections.shuffle(whole, random);
    return whole.subList(0, drawn).stream()
        .map(right -> new Judged(right, (double) size / drawn))
        .toList();
  }
}
