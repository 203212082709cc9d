// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often a change is found where there is none, and missed where there is one, in windows of a
 * year and with about 3 incidents a month. 200 cases of 5 in 100 vary by 1.5 in 100.
 */
class WindowEffectErrorTest {
  private static final int CASES = 200;
  private static final int YEAR = 52;

  @ParameterizedTest
  @CsvSource({
    "INDEPENDENT, 3",
    "INDEPENDENT, 0.5",
    "BURSTS, 3",
    "OVERDISPERSED, 3",
    "ZERO_INFLATED, 3",
  })
  void findsNoChangeInConstantRelations(Drawn.Kind kind, double aMonth) {
    Random random = new Random(20200809);
    int rises = 0;
    int falls = 0;
    int held = 0;
    for (int i = 0; i < CASES; i++) {
      ConfidenceDistribution ratio = ratio(kind, aMonth, 1, random);
      rises += ratio.above(1) >= 0.95 ? 1 : 0;
      falls += ratio.below(1) >= 0.95 ? 1 : 0;
      held += ratio.interval(0.9).contains(1) ? 1 : 0;
    }

    assertThat(rises).isLessThanOrEqualTo(CASES * 8 / 100);
    assertThat(falls).isLessThanOrEqualTo(CASES * 8 / 100);
    assertThat(held).isGreaterThanOrEqualTo(CASES * 88 / 100);
  }

  @ParameterizedTest
  @CsvSource({"INDEPENDENT, 2.5, 95", "OVERDISPERSED, 2.5, 75", "BURSTS, 2.5, 72"})
  void findsPlantedChanges(Drawn.Kind kind, double factor, int atLeast) {
    Random random = new Random(20210523);
    int found = 0;
    int held = 0;
    for (int i = 0; i < CASES; i++) {
      ConfidenceDistribution ratio = ratio(kind, 3, factor, random);
      found += ratio.above(1) >= 0.95 ? 1 : 0;
      held += ratio.interval(0.9).contains(factor) ? 1 : 0;
    }

    assertThat(found).isGreaterThanOrEqualTo(CASES * atLeast / 100);
    assertThat(held).isBetween(CASES * 84 / 100, CASES * 98 / 100);
  }

  /* Two windows of three months cannot tell a wave from a change; four years beside them can. */
  @Test
  void learnsFromTheRestOfTheRecordHowLongWavesLast() {
    int quarter = 13;
    int before = 4 * YEAR;
    Random random = new Random(20220224);
    int alone = 0;
    int beside = 0;
    for (int i = 0; i < CASES; i++) {
      int[] weeks = Drawn.weeks(Drawn.Kind.AUTOCORRELATED, 20, before + 2 * quarter, 0, 1, random);
      Sample earlier = Drawn.counts(weeks, before, before + quarter);
      Sample later = Drawn.counts(weeks, before + quarter, before + 2 * quarter);
      alone += decided(WindowEffect.ratio(earlier, later)) ? 1 : 0;
      beside += decided(WindowEffect.ratio(earlier.beside(years(weeks)), later)) ? 1 : 0;
    }

    assertThat(beside).isLessThan(alone);
    assertThat(beside).isLessThanOrEqualTo(CASES * 12 / 100);
  }

  private static List<List<Block>> years(int[] weeks) {
    List<List<Block>> years = new ArrayList<>();
    for (int year = 0; year < 4; year++) {
      years.add(Drawn.blocks(weeks, year * YEAR, (year + 1) * YEAR));
    }
    return years;
  }

  private static boolean decided(ConfidenceDistribution ratio) {
    return ratio.above(1) >= 0.95 || ratio.below(1) >= 0.95;
  }

  private static ConfidenceDistribution ratio(
      Drawn.Kind kind, double aMonth, double factor, Random random) {
    int[] weeks = Drawn.weeks(kind, aMonth, 2 * YEAR, YEAR, factor, random);
    return WindowEffect.ratio(Drawn.counts(weeks, 0, YEAR), Drawn.counts(weeks, YEAR, 2 * YEAR));
  }
}
