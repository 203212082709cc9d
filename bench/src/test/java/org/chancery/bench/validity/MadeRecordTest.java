// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.chancery.analysis.trial.Docket;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Period;
import org.junit.jupiter.api.Test;

final class MadeRecordTest {
  private final MadeRecord record = new MadeRecord(Chance.of("record", 0, 0));

  @Test
  void holdsAsManyIncidentsAsThePaceSays() {
    record.add(MadeRecord.PARTNER, MadeRecord.ALL, new Pace(10, 1, 1, 0.3));

    List<Incident> incidents = record.docket().incidents();
    assertThat(incidents).hasSizeBetween(1_900, 2_260); // 208 weeks of ten, 4 standard errors
    assertThat(conflict(incidents)).isCloseTo(0.3, within(0.04));
    assertThat(incidents).allMatch(one -> one.date().within(MadeRecord.ALL));
  }

  @Test
  void turnsInTheMiddle() {
    Pace before = new Pace(5, 1, 1, 0.3);
    record.addTurning(MadeRecord.PARTNER, before, before.times(3));

    double earlier = in(MadeRecord.EARLIER);
    double later = in(MadeRecord.LATER);
    assertThat(later / earlier).isCloseTo(3, within(0.6));
  }

  @Test
  void codesEachActOnceOrTwiceByPublishersThatCanBeTold() {
    record.add(MadeRecord.PARTNER, MadeRecord.LATER, new Pace(5, 1, 1, 0.3));

    Docket docket = record.docket();
    assertThat((double) docket.codings().size() / docket.incidents().size())
        .isCloseTo(1.5, within(0.15));
    assertThat(docket.incidents())
        .allMatch(one -> one.events().stream().allMatch(docket.origins()::containsKey));
    assertThat(record.rows(MadeRecord.LATER, MadeRecord.PARTNER))
        .isEqualTo(docket.codings().size());
  }

  @Test
  void aGrowingWorldDoublesInTheLaterYear() {
    record.grow(2);

    Docket docket = record.docket();
    assertThat(docket.volume().in(MadeRecord.LATER).all())
        .isEqualTo(2 * docket.volume().in(MadeRecord.EARLIER).all());
  }

  @Test
  void twiceAsManyRowsAreReadAsAChangeAndFewMoreAreNot() {
    assertThat(NaiveReading.decides(60, 120)).isTrue();
    assertThat(NaiveReading.decides(120, 60)).isTrue();
    assertThat(NaiveReading.decides(60, 66)).isFalse();
  }

  private double in(Period period) {
    return record.docket().incidents().stream().filter(one -> one.date().within(period)).count();
  }

  private static double conflict(List<Incident> incidents) {
    return Frequency.of(
            incidents, one -> one.act().quad().filter(quad -> !quad.cooperative()).isPresent())
        .share();
  }
}
