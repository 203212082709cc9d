// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.model.time.Period;
import org.junit.jupiter.api.Test;

/** Where feeds changed. */
final class BreaksTest {
  private static final Breaks BREAKS = Breaks.bundled();
  private static final Period LONG =
      new Period(LocalDate.of(1995, 1, 1), LocalDate.of(2024, 12, 31));

  private static List<String> dates(Period period, String... feeds) {
    return BREAKS.in(period, Set.of(feeds)).stream().map(one -> one.date().text()).toList();
  }

  @Test
  void eachFeedHasItsOwn() {
    assertThat(dates(LONG, "gdelt")).containsExactly("2013-04-01", "2015-02-18");
    assertThat(dates(LONG, "icews")).containsExactly("2020", "2023-04-11");
    assertThat(dates(LONG, "acled")).isEmpty();
  }

  @Test
  void onlyThoseWithinThePeriod() {
    Period decade = new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2020, 6, 30));

    assertThat(dates(decade, "gdelt", "icews")).containsExactly("2015-02-18", "2020");
  }

  @Test
  void aSeriesThatBeginsWithTheChangeHasNone() {
    assertThat(dates(new Period(LocalDate.of(2015, 2, 18), LONG.last()), "gdelt")).isEmpty();
  }
}
