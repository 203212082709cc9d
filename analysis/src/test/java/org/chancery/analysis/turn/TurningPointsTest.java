// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.analysis.estimate.Chance;
import org.chancery.analysis.series.Series;
import org.chancery.analysis.series.Series.Kind;
import org.junit.jupiter.api.Test;

class TurningPointsTest {
  @Test
  void findsNoTurnWhereNothingWasObserved() {
    assertThat(TurningPoints.of(new Series(Kind.COUNTS, List.of())).turns()).isEmpty();
    assertThat(TurningPoints.of(Made.counts(5, i -> i)).turns()).isEmpty();
  }

  @Test
  void findsNoTurnWhereNothingEverHappened() {
    Segmentation silence = TurningPoints.of(Made.counts(48, i -> 0));

    assertThat(silence.turns()).isEmpty();
    assertThat(silence.probability(Made.months(0, 47), Optional.empty())).isZero();
  }

  @Test
  void findsNoTurnInValuesThatAreAllTheSame() {
    assertThat(TurningPoints.of(Made.values(48, i -> -2.5)).turns()).isEmpty();
  }

  @Test
  void findsWhereCountsRose() {
    Random random = new Random(4);
    Segmentation rise =
        TurningPoints.of(Made.counts(60, i -> Chance.poisson(i < 24 ? 2 : 8, random)));

    assertThat(rise.turns()).hasSize(1);
    TurningPoint turn = rise.turns().get(0);
    assertThat(turn.up()).isTrue();
    assertThat(turn.dates().contains(Made.month(24))).isTrue();
    assertThat(Made.months(22, 26).contains(turn.at())).isTrue();
    assertThat(turn.size().interval(0.9).contains(4)).isTrue();
    assertThat(rise.probability(Made.months(20, 28), Optional.of(true))).isGreaterThan(0.95);
    assertThat(rise.probability(Made.months(20, 28), Optional.of(false))).isLessThan(0.05);
    assertThat(rise.probability(Made.months(32, 50), Optional.empty())).isLessThan(0.5);
  }

  @Test
  void findsAnEpisodeByItsBeginningAndItsEnd() {
    Random random = new Random(5);
    Segmentation episode =
        TurningPoints.of(Made.counts(90, i -> Chance.poisson(i >= 30 && i < 60 ? 9 : 2, random)));

    assertThat(episode.turns()).extracting(TurningPoint::up).containsExactly(true, false);
  }

  @Test
  void findsWhereValuesFell() {
    Random random = new Random(6);
    Segmentation fall =
        TurningPoints.of(Made.values(60, i -> (i < 40 ? 5 : 1) + 2 * random.nextGaussian()));

    assertThat(fall.turns()).hasSize(1);
    TurningPoint turn = fall.turns().get(0);
    assertThat(turn.dates().contains(Made.month(40))).isTrue();
    assertThat(turn.size().interval(0.9).contains(-4)).isTrue();
    assertThat(turn.size().value()).isEqualTo(turn.after() - turn.before());
  }

  /* Three times as much was looked at from the 30th month on, and three times as much was seen. */
  @Test
  void takesNoChangeOfExposureForATurn() {
    Random random = new Random(7);
    Series series =
        Made.series(
            Kind.COUNTS, 60, i -> Chance.poisson(i < 30 ? 3 : 9, random), i -> i < 30 ? 30 : 90);

    assertThat(TurningPoints.of(series).turns()).isEmpty();
  }

  @Test
  void givesLevelsForEachUnitOfExposure() {
    Random random = new Random(8);
    Series series =
        Made.series(Kind.COUNTS, 60, i -> Chance.poisson(i < 30 ? 3 : 12, random), i -> 30);

    TurningPoint turn = TurningPoints.of(series).turns().get(0);

    assertThat(turn.before() * 30).isBetween(2.0, 4.0);
    assertThat(turn.after() * 30).isBetween(10.0, 14.0);
  }

  /* Nobody watched from the 20th to the 31st month, and after that there was more. */
  @Test
  void countsAGapAmongTheDatesOfATurn() {
    Random random = new Random(9);
    Series watched = Made.counts(60, i -> Chance.poisson(i < 26 ? 1 : 12, random));

    Segmentation gap = TurningPoints.of(Made.without(watched, 20, 31));

    TurningPoint turn = gap.turns().get(0);
    assertThat(turn.at()).isEqualTo(Made.month(32));
    assertThat(turn.dates().contains(Made.months(20, 32))).isTrue();
    double whole = gap.probability(Made.months(20, 32), Optional.of(true));
    double part = gap.probability(Made.months(20, 25), Optional.of(true));
    assertThat(whole).isGreaterThan(0.95);
    assertThat(part).isBetween(0.4, 0.55);
  }

  @Test
  void turnsTheOtherWayIfTheSignsOfAllValuesAreReversed() {
    Random random = new Random(10);
    double[] values = random.doubles(60).toArray();
    TurningPoint up =
        TurningPoints.of(Made.values(60, i -> values[i] + (i < 30 ? 0 : 2))).turns().get(0);
    TurningPoint down =
        TurningPoints.of(Made.values(60, i -> -values[i] - (i < 30 ? 0 : 2))).turns().get(0);

    assertThat(down.at()).isEqualTo(up.at());
    assertThat(down.dates()).isEqualTo(up.dates());
    assertThat(down.size().value()).isEqualTo(-up.size().value());
    assertThat(down.up()).isFalse();
  }

  @Test
  void saysTheSameOfTheSameSeries() {
    Random random = new Random(11);
    Series series = Made.counts(60, i -> Made.burst(i < 30 ? 2 : 14, random));

    TurningPoint once = TurningPoints.of(series).turns().get(0);
    TurningPoint again = TurningPoints.of(series).turns().get(0);

    assertThat(again.existence()).isEqualTo(once.existence());
    assertThat(again.size().interval(0.9)).isEqualTo(once.size().interval(0.9));
  }
}
