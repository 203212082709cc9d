// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;
import org.junit.jupiter.api.Test;

/** All that a record holds, month by month. */
final class VolumeTest {
  private static final LocalDate FIRST = LocalDate.of(2018, 3, 1);
  private static final Period MARCH = Grain.MONTH.containing(FIRST);

  private static Volume volume() {
    TreeMap<Period, Volume.Amount> byDate = new TreeMap<>();
    byDate.put(new Period(FIRST, FIRST), amount(QuadClass.VERBAL_COOPERATION, 3, 1));
    byDate.put(MARCH, amount(QuadClass.MATERIAL_CONFLICT, 2, 0));
    byDate.put(new Period(MARCH.last(), MARCH.last()), amount(QuadClass.VERBAL_COOPERATION, 5, 0));
    byDate.put(
        new Period(MARCH.last(), MARCH.last().plusDays(1)),
        amount(QuadClass.VERBAL_COOPERATION, 7, 0));
    return new Volume(byDate);
  }

  private static Volume.Amount amount(QuadClass quad, long count, long unclassified) {
    return new Volume.Amount(Map.of(quad, count), unclassified);
  }

  @Test
  void countsWhatLiesWhollyInAPeriod() {
    Volume.Amount march = volume().in(MARCH);

    assertThat(march.of(Optional.of(QuadClass.VERBAL_COOPERATION))).isEqualTo(8);
    assertThat(march.of(Optional.of(QuadClass.MATERIAL_CONFLICT))).isEqualTo(2);
    assertThat(march.of(Optional.empty())).isEqualTo(1);
    assertThat(march.all()).isEqualTo(11);
  }

  @Test
  void aMonthIsNotInItsFirstDay() {
    assertThat(volume().in(new Period(FIRST, FIRST)).all()).isEqualTo(4);
  }

  @Test
  void thereIsNothingInTimeWithoutIncidents() {
    assertThat(volume().in(Grain.MONTH.containing(LocalDate.of(2019, 1, 1))).all()).isZero();
  }
}
