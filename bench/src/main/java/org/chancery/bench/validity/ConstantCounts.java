// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.chancery.analysis.series.Series.Kind;

/** Makes series of counts whose level does not turn. */
final class ConstantCounts {
  /** The part of months in which nothing happens at all, of a zero-inflated series. */
  static final double SILENT = 0.3;

  /** The largest burst. */
  static final int LARGEST_BURST = 50;

  private static final double SWING = 0.5;
  private static final double GROWTH = 5;
  private static final double REPEATED = 2; // reports of an act beside its first, on average
  private static final int LOUDER = 4; // times as many reports as others make
  private static final double MISSING = 0.1;

  private final Setting setting;
  private final Chance chance;

  ConstantCounts(Setting setting, Chance chance) {
    this.setting = setting;
    this.chance = chance;
  }

  /** A series of a kind, whose counts have the mean of the setting. */
  MadeSeries draw(ConstantKind kind) {
    return switch (kind) {
      case INDEPENDENT -> about(month -> setting.mean());
      case AUTOCORRELATED -> wandering(0.5);
      case PERSISTENT -> wandering(0.8);
      case SEASONAL -> about(month -> setting.mean() * (1 + SWING * Math.sin(month * Math.PI / 6)));
      case ZERO_INFLATED -> plain(month -> chance.happens(SILENT) ? 0 : count(1 / (1 - SILENT)));
      case BURSTS -> plain(month -> bursts());
      case RE_REPORTED -> reported(month -> acts -> acts + repetitions(acts));
      case LOUD_SOURCE ->
          reported(month -> acts -> month < setting.months() / 2 ? acts : LOUDER * acts);
      case GROWING_VOLUME -> growing();
      case MISSING_MONTHS -> missing();
    };
  }

  private MadeSeries about(IntFunction<Double> mean) {
    return plain(month -> setting.spread().draw(mean.apply(month), chance));
  }

  private MadeSeries plain(IntUnaryOperator count) {
    return MadeSeries.plain(Kind.COUNTS, months(count));
  }

  private int count(double ofMean) {
    return setting.spread().draw(ofMean * setting.mean(), chance);
  }

  private MadeSeries wandering(double persistence) {
    Wave wave = new Wave(persistence, SWING, chance);
    return about(month -> setting.mean() * Math.exp(wave.next() - SWING * SWING / 2));
  }

  private int bursts() {
    int acts = 0;
    for (int n = chance.poisson(setting.mean() / meanBurst()); n > 0; n--) {
      acts += (int) Math.min(LARGEST_BURST, Math.floor(1 / Math.sqrt(1 - chance.uniform())));
    }
    return acts;
  }

  /** The mean of whole numbers of which b or more have the probability 1/b², up to the largest. */
  private static double meanBurst() {
    return IntStream.rangeClosed(1, LARGEST_BURST).mapToDouble(b -> 1.0 / b / b).sum();
  }

  private MadeSeries reported(IntFunction<IntUnaryOperator> reportsOfMonth) {
    List<Double> acts = months(month -> count(1));
    List<Double> reports =
        months(month -> reportsOfMonth.apply(month).applyAsInt(acts.get(month).intValue()));
    return MadeSeries.of(Kind.COUNTS, acts, reports, Collections.nCopies(setting.months(), 1.0));
  }

  private int repetitions(int acts) {
    return IntStream.range(0, acts).map(act -> chance.geometric(REPEATED)).sum();
  }

  private MadeSeries growing() {
    List<Double> volumes =
        IntStream.range(0, setting.months())
            .mapToObj(month -> Math.pow(GROWTH, (double) month / setting.months()))
            .toList();
    double average = volumes.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    List<Double> acts = months(month -> count(volumes.get(month) / average));
    return MadeSeries.of(Kind.COUNTS, acts, acts, volumes);
  }

  private MadeSeries missing() {
    int gap = setting.months() / 6;
    int from = chance.below(setting.months() - gap);
    List<Double> watched = new ArrayList<>();
    for (int month = 0; month < setting.months(); month++) {
      boolean unseen = (month >= from && month < from + gap) || chance.happens(MISSING);
      watched.add(unseen ? 0.0 : 1.0);
    }
    List<Double> counts = months(month -> count(watched.get(month)));
    return MadeSeries.of(Kind.COUNTS, counts, counts, watched);
  }

  private List<Double> months(IntUnaryOperator count) {
    return IntStream.range(0, setting.months())
        .mapToObj(month -> (double) count.applyAsInt(month))
        .toList();
  }
}
