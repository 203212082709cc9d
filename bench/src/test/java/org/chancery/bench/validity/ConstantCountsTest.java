// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.analysis.series.Series.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConstantCountsTest {
  private static final int MONTHS = 120;
  private static final int SERIES = 400;
  private static final double MEAN = 3;

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 2, 5})
  void spreadsHaveTheirVariance(double size) {
    Spread spread = new Spread(size);
    Chance chance = Chance.of("spread", 0, 0);
    double[] draws =
        IntStream.range(0, 100_000).mapToDouble(i -> spread.draw(MEAN, chance)).toArray();
    double mean =
        IntStream.range(0, draws.length).mapToDouble(i -> draws[i]).average().orElseThrow();
    double variance =
        IntStream.range(0, draws.length)
            .mapToDouble(i -> (draws[i] - mean) * (draws[i] - mean))
            .average()
            .orElseThrow();

    assertThat(mean).isCloseTo(MEAN, within(0.1));
    assertThat(variance / spread.variance(MEAN)).isCloseTo(1, within(0.08));
  }

  @ParameterizedTest
  @EnumSource
  void countsHaveTheMeanOfTheirSetting(ConstantKind kind) {
    assertThat(mean(kind, Spread.POISSON)).isCloseTo(MEAN, within(0.1));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BURSTS")
  void andSoTheyHaveWhereTheySpreadMore(ConstantKind kind) {
    assertThat(mean(kind, new Spread(2))).isCloseTo(MEAN, within(0.15));
  }

  @Test
  void zeroInflatedMonthsAreSilentThreeTimesInTen() {
    double silent = share(ConstantKind.ZERO_INFLATED, observation -> observation.value() == 0);

    double byChance = Math.exp(-MEAN / (1 - ConstantCounts.SILENT));
    assertThat(silent)
        .isCloseTo(ConstantCounts.SILENT + (1 - ConstantCounts.SILENT) * byChance, within(0.01));
  }

  @Test
  void burstsHaveAHeavyTail() {
    double large = share(ConstantKind.BURSTS, observation -> observation.value() >= 20);

    assertThat(large).isBetween(0.004, 0.015); // Poisson numbers with this mean: 2 in 10^10
  }

  @Test
  void reportsOfActsAreThreeTimesAsMany() {
    List<MadeSeries> made = made(ConstantKind.RE_REPORTED, Spread.POISSON);
    double reports =
        made.stream()
            .flatMap(one -> one.naive().stream())
            .mapToDouble(x -> x)
            .average()
            .orElseThrow();

    assertThat(reports).isCloseTo(3 * MEAN, within(0.2));
  }

  @Test
  void aGrowingRecordGrowsFivefold() {
    List<Observation> months =
        made(ConstantKind.GROWING_VOLUME, Spread.POISSON).get(0).series().observations();

    double growth = months.get(MONTHS - 1).exposure() / months.get(0).exposure();
    assertThat(growth).isCloseTo(5, within(0.1));
  }

  @Test
  void monthsThatNobodyWatchedAreNotInTheSeriesAndNoughtForANaiveReader() {
    MadeSeries made = made(ConstantKind.MISSING_MONTHS, Spread.POISSON).get(0);

    assertThat(made.naive()).hasSize(MONTHS);
    assertThat(made.series().size()).isBetween(MONTHS * 6 / 10, MONTHS * 5 / 6);
    assertThat(made.naive().stream().filter(x -> x == 0).count()).isGreaterThan(MONTHS / 6);
  }

  @Test
  void wavesHaveTheirPersistence() {
    Wave wave = new Wave(0.8, 0.5, Chance.of("wave", 0, 0));
    double[] values = IntStream.range(0, 100_000).mapToDouble(i -> wave.next()).toArray();
    double squares = 0;
    double products = 0;
    for (int i = 1; i < values.length; i++) {
      squares += values[i] * values[i];
      products += values[i] * values[i - 1];
    }

    assertThat(squares / (values.length - 1)).isCloseTo(0.25, within(0.01));
    assertThat(products / squares).isCloseTo(0.8, within(0.01));
  }

  private static double mean(ConstantKind kind, Spread spread) {
    double counts = 0;
    double exposure = 0;
    for (MadeSeries one : made(kind, spread)) {
      for (Observation observation : one.series().observations()) {
        counts += observation.value();
        exposure += kind == ConstantKind.GROWING_VOLUME ? 1 : observation.exposure();
      }
    }
    return counts / exposure;
  }

  private interface Property {
    boolean of(Observation observation);
  }

  private static double share(ConstantKind kind, Property property) {
    return Frequency.of(
            made(kind, Spread.POISSON).stream()
                .flatMap(one -> one.series().observations().stream())
                .toList(),
            property::of)
        .share();
  }

  private static List<MadeSeries> made(ConstantKind kind, Spread spread) {
    Setting setting = new Setting(MEAN, spread, MONTHS);
    return IntStream.range(0, SERIES)
        .mapToObj(i -> new ConstantCounts(setting, Chance.of("made", 0, i)).draw(kind))
        .toList();
  }
}
