// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.estimate.Interval;
import org.junit.jupiter.api.Test;

class BlockBootstrapTest {
  private static final Sums SHARE = new Scoring.Mean(ScoredForecast::outcome);

  @Test
  void hasNoWidthWhereAllDaysAreAlike() {
    List<ScoredForecast> forecasts = new ArrayList<>();
    for (int day = 0; day < 20; day++) {
      forecasts.add(new ScoredForecast(day, 1, 0.5, true));
      forecasts.add(new ScoredForecast(day, 2, 0.5, false));
    }

    Interval interval = share(forecasts, 5).interval().orElseThrow();

    assertThat(interval.low()).isCloseTo(0.5, within(1e-12));
    assertThat(interval.high()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void saysNothingOfLessThanTwoHorizons() {
    List<ScoredForecast> forecasts = ScoresTest.calibrated(new SplittableRandom(1), 13, 5);

    assertThat(share(forecasts, 7).interval()).isEmpty();
    assertThat(share(forecasts, 6).interval()).isPresent();
  }

  @Test
  void takesStepsThatAreAHorizonApartForIndependent() {
    List<ScoredForecast> weekly = new ArrayList<>();
    for (ScoredForecast one : ScoresTest.calibrated(new SplittableRandom(1), 10, 5)) {
      weekly.add(
          new ScoredForecast(7 * one.step(), one.question(), one.probability(), one.happened()));
    }

    assertThat(share(weekly, 7)).isEqualTo(share(weekly, 1));
  }

  @Test
  void saysTheSameEachTime() {
    List<ScoredForecast> forecasts = ScoresTest.calibrated(new SplittableRandom(1), 30, 5);

    assertThat(share(forecasts, 3)).isEqualTo(share(forecasts, 3));
  }

  @Test
  void holdsTheTruthAboutAsOftenAsItSaysThoughHorizonsOverlap() {
    SplittableRandom random = new SplittableRandom(17);
    int held = 0;
    for (int run = 0; run < 200; run++) {
      held += share(overlapping(random, 60, 6), 6).interval().orElseThrow().contains(0.3) ? 1 : 0;
    }

    assertThat(held / 200.0).isBetween(0.82, 0.97);
  }

  private static Estimate share(List<ScoredForecast> forecasts, int horizon) {
    return new BlockBootstrap(forecasts, horizon, 0.9).estimate(SHARE);
  }

  /* News that come by chance decide all questions whose horizon they fall in: 30 % come true. */
  private static List<ScoredForecast> overlapping(SplittableRandom random, int days, int horizon) {
    double quiet = Math.pow(0.7, 1.0 / horizon);
    boolean[] news = new boolean[days + horizon];
    for (int day = 0; day < news.length; day++) {
      news[day] = random.nextDouble() > quiet;
    }
    List<ScoredForecast> forecasts = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      boolean happened = false;
      for (int later = day; later < day + horizon; later++) {
        happened |= news[later];
      }
      forecasts.add(new ScoredForecast(day, 1, 0.3, happened));
    }
    return forecasts;
  }
}
