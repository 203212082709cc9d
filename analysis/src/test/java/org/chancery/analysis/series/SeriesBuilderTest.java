// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.analysis.sample.Made.incident;
import static org.chancery.model.ontology.QuadClass.MATERIAL_COOPERATION;
import static org.chancery.model.ontology.QuadClass.VERBAL_CONFLICT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.chancery.analysis.coverage.CoveredDays;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.measure.Measure;
import org.chancery.analysis.measure.Weight;
import org.chancery.analysis.sample.Made;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.source.Coverage;
import org.chancery.model.source.CoveredSpan;
import org.chancery.model.source.Volume;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;
import org.junit.jupiter.api.Test;

/** Incidents of Belarus and China in the first four months of 2018, month by month. */
final class SeriesBuilderTest {
  private static final ActorId BELARUS = new ActorId("BLR");
  private static final Period MONTHS =
      new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 4, 30));
  private static final Offset<Double> EXACTLY = Offset.offset(1e-12);

  private static final List<Incident> INCIDENTS =
      List.of(
          made(1, "2018-01-02", "BLR").build(),
          made(2, "2018-01-31", "CHN").quad(VERBAL_CONFLICT, "-4").build(),
          made(3, "2018-03-05", "BLR").bothWays().quad(MATERIAL_COOPERATION, "6").build(),
          made(4, "2018-03-31", "CHN").quad(VERBAL_CONFLICT, "-2").build(),
          made(5, "2018-03", "CHN").build(),
          made(6, "2018", "BLR").build(),
          made(7, "2018-03-07", "BLR").bySelective().build());

  private static Made made(long number, String date, String source) {
    return incident(number, date, source, source.equals("BLR") ? "CHN" : "BLR");
  }

  private static Series series(Direction direction, Measure measure, Weight weight) {
    return SeriesBuilder.of(
        INCIDENTS,
        new RelationMeasure(BELARUS, direction, measure, weight),
        covering(MONTHS),
        MONTHS,
        Grain.MONTH,
        Optional.empty());
  }

  private static CoveredDays covering(Period... periods) {
    return CoveredDays.of(
        List.of(periods).stream()
            .map(period -> new CoveredSpan("feed", Coverage.SYSTEMATIC, period))
            .toList());
  }

  private static List<Double> values(Series series) {
    return series.observations().stream().map(Series.Observation::value).toList();
  }

  @Test
  void countsIncidentsWithCoveredDaysAsExposure() {
    Series series = series(Direction.EITHER, Measure.INCIDENTS, Weight.COUNT);

    assertThat(series.kind()).isEqualTo(Series.Kind.COUNTS);
    assertThat(values(series)).containsExactly(2.0, 0.0, 3.0, 0.0);
    assertThat(series.observations())
        .extracting(Series.Observation::exposure)
        .containsExactly(31.0, 28.0, 31.0, 30.0);
  }

  @Test
  void bothWaysCountsInEitherDirection() {
    assertThat(values(series(Direction.BY_FOCUS, Measure.INCIDENTS, Weight.COUNT)))
        .containsExactly(1.0, 0.0, 1.0, 0.0);
    assertThat(values(series(Direction.BY_COUNTERPART, Measure.INCIDENTS, Weight.COUNT)))
        .containsExactly(1.0, 0.0, 3.0, 0.0);
  }

  @Test
  void conflictIsAPositiveAmountAndNetTheDifference() {
    assertThat(values(series(Direction.EITHER, Measure.CONFLICT, Weight.COUNT)))
        .containsExactly(1.0, 0.0, 1.0, 0.0);
    assertThat(values(series(Direction.EITHER, Measure.NET, Weight.COUNT)).get(2))
        .isEqualTo((1 + 1 - 1) / 31.0 * SeriesBuilder.MONTH, EXACTLY);
  }

  @Test
  void pointsAreGivenForAMonthOfCoveredDays() {
    Series series = series(Direction.EITHER, Measure.CONFLICT, Weight.GOLDSTEIN);

    assertThat(series.kind()).isEqualTo(Series.Kind.VALUES);
    assertThat(values(series).get(0)).isEqualTo(4 / 31.0 * SeriesBuilder.MONTH, EXACTLY);
    assertThat(values(series).get(1)).isZero();
  }

  @Test
  void aShareHasNoNumberWhereNothingHappened() {
    Series series = series(Direction.EITHER, Measure.SHARE_OF_CONFLICT, Weight.COUNT);

    assertThat(values(series)).containsExactly(1 / 2.0, 1 / 3.0);
    assertThat(series.observations())
        .extracting(Series.Observation::exposure)
        .containsExactly(2.0, 3.0);
  }

  @Test
  void leavesOutWhatNobodyWatched() {
    Period january = Grain.MONTH.containing(MONTHS.first());
    Period april = Grain.MONTH.containing(MONTHS.last());

    Series series =
        SeriesBuilder.of(
            INCIDENTS,
            RelationMeasure.counting(BELARUS, Measure.INCIDENTS),
            covering(january, april),
            MONTHS,
            Grain.MONTH,
            Optional.empty());

    assertThat(series.observations())
        .extracting(Series.Observation::period)
        .containsExactly(january, april);
  }

  @Test
  void asAShareOfTheRecordItsVolumeIsTheExposure() {
    TreeMap<Period, Volume.Amount> byDate = new TreeMap<>();
    for (Period month : MONTHS.split(Grain.MONTH)) {
      Period day = new Period(month.first(), month.first());
      long all = month.first().getMonthValue() == 4 ? 0 : 100L * month.first().getMonthValue();
      byDate.put(day, new Volume.Amount(Map.of(QuadClass.VERBAL_COOPERATION, all), 0));
    }

    Series counts = asShare(Measure.INCIDENTS, new Volume(byDate));
    Series net = asShare(Measure.NET, new Volume(byDate));

    assertThat(values(counts)).containsExactly(2.0, 0.0, 3.0);
    assertThat(counts.observations())
        .extracting(Series.Observation::exposure)
        .containsExactly(100.0, 200.0, 300.0);
    assertThat(values(net).get(2)).isEqualTo(1 / 300.0 * 1_000, EXACTLY);
  }

  private static Series asShare(Measure measure, Volume volume) {
    return SeriesBuilder.of(
        INCIDENTS,
        RelationMeasure.counting(BELARUS, measure),
        covering(MONTHS),
        MONTHS,
        Grain.MONTH,
        Optional.of(volume));
  }

  @Test
  void cutsIntoDaysAsWellAsYears() {
    for (Grain grain : Grain.values()) {
      Series series =
          SeriesBuilder.of(
              INCIDENTS,
              RelationMeasure.counting(BELARUS, Measure.INCIDENTS),
              covering(MONTHS),
              MONTHS,
              grain,
              Optional.empty());

      assertThat(series.size()).isEqualTo(MONTHS.split(grain).size());
      assertThat(series.observations().stream().mapToDouble(Series.Observation::exposure).sum())
          .isEqualTo(120);
    }
  }
}
