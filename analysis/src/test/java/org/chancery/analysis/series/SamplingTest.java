// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.analysis.sample.Made.incident;
import static org.chancery.model.ontology.QuadClass.VERBAL_CONFLICT;

import java.time.LocalDate;
import java.util.List;
import org.chancery.analysis.coverage.CoveredDays;
import org.chancery.analysis.effect.Block;
import org.chancery.analysis.effect.Sample;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.measure.Measure;
import org.chancery.analysis.measure.Weight;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;
import org.chancery.model.source.Coverage;
import org.chancery.model.source.CoveredSpan;
import org.chancery.model.time.Period;
import org.junit.jupiter.api.Test;

/** Windows in blocks of a week. */
final class SamplingTest {
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final Period TEN_DAYS = new Period(FIRST, FIRST.plusDays(9));
  private static final List<Incident> INCIDENTS =
      List.of(
          incident(1, "2018-01-01", "BLR", "CHN").build(),
          incident(2, "2018-01-07", "CHN", "BLR").quad(VERBAL_CONFLICT, "-4").build(),
          incident(3, "2018-01-08", "CHN", "BLR").build(),
          incident(4, "2018-01-11", "CHN", "BLR").build());

  @Test
  void addsUpWeightsAndTheirSquaresWeekByWeek() {
    Sample sample =
        Sampling.of(
                INCIDENTS,
                new RelationMeasure(
                    new ActorId("BLR"), Direction.EITHER, Measure.NET, Weight.GOLDSTEIN),
                covering(TEN_DAYS),
                TEN_DAYS)
            .orElseThrow();

    assertThat(sample.blocks()).containsExactly(new Block(7, 2, -3, 17), new Block(3, 1, 1, 1));
    assertThat(sample.greatest()).isEqualTo(10);
  }

  @Test
  void thereIsNoSampleOfDaysThatNobodyWatched() {
    assertThat(
            Sampling.of(
                INCIDENTS,
                RelationMeasure.counting(new ActorId("BLR"), Measure.INCIDENTS),
                covering(new Period(FIRST.plusYears(1), FIRST.plusYears(2))),
                TEN_DAYS))
        .isEmpty();
  }

  private static CoveredDays covering(Period period) {
    return CoveredDays.of(List.of(new CoveredSpan("feed", Coverage.SYSTEMATIC, period)));
  }
}
