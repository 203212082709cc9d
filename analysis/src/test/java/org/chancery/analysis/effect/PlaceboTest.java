// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.chancery.analysis.sample.Asked.period;
import static org.chancery.analysis.sample.Asked.systematic;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.chancery.analysis.coverage.CoveredDays;
import org.junit.jupiter.api.Test;

class PlaceboTest {
  private static final LocalDate EVENT = LocalDate.of(2018, 7, 1);

  /* 100 days are asked about, the last 11 of them not covered. */
  private static final String ASKED = "2018-05-12/2018-08-19";

  private static final CoveredDays COVERED =
      CoveredDays.of(List.of(systematic("icews", "2018-05-12/2018-08-08")));

  @Test
  void looksAtAllDatesWhoseWindowsAreCoveredAndApart() {
    Placebo placebo = placebo(1, date -> OptionalDouble.of(0));

    // The first window may start on 2018-05-12 .. 06-01, or on 2018-07-11 .. 07-20.
    assertThat(placebo).isEqualTo(new Placebo(31, 0));
    assertThat(placebo.probability()).isCloseTo(1 / 32.0, within(1e-12));
  }

  @Test
  void countsThoseAsLargeInTheSameDirection() {
    Function<LocalDate, OptionalDouble> later =
        date -> OptionalDouble.of(date.isAfter(EVENT) ? 2 : -2);

    assertThat(placebo(1, later).asLarge()).isEqualTo(10);
    assertThat(placebo(-1, later).asLarge()).isEqualTo(21);
    assertThat(placebo(3, later).asLarge()).isZero();
  }

  @Test
  void passesOverDatesWithoutADifference() {
    Placebo none = placebo(1, date -> OptionalDouble.empty());

    assertThat(none).isEqualTo(new Placebo(0, 0));
    assertThat(none.probability()).isEqualTo(1);
  }

  private static Placebo placebo(double difference, Function<LocalDate, OptionalDouble> around) {
    return Placebo.of(
        EVENT, period("2018-06-21/2018-07-10"), period(ASKED), COVERED, difference, around);
  }
}
