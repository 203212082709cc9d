// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.chancery.analysis.sample.Asked.about;
import static org.chancery.analysis.sample.Asked.covered;
import static org.chancery.analysis.sample.Asked.dealings;
import static org.chancery.analysis.sample.Asked.period;
import static org.chancery.analysis.sample.Asked.systematic;
import static org.chancery.analysis.sample.Made.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.analysis.sample.Made;
import org.chancery.model.event.Incident;
import org.junit.jupiter.api.Test;

class WeeksTest {
  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

  @Test
  void findsNoBurstsInIncidentsSpreadByChance() {
    assertThat(dispersion(incidents(1_500, 1))).isCloseTo(1, within(0.15));
  }

  @Test
  void findsBurstsOfFour() {
    assertThat(dispersion(incidents(400, 4))).isCloseTo(4, within(0.6));
  }

  @Test
  void doesNotTakeAGapOfCoverageForAPause() {
    Scope gap =
        about(
            "2010/2017",
            systematic("feed", "2010-01-01/2011-02-10"),
            systematic("feed", "2016-11-20/2017-12-31"));
    List<Incident> watched =
        incidents(1_500, 1).stream()
            .filter(
                incident -> incident.date().range().filter(gap.coverage()::contains).isPresent())
            .toList();

    assertThat(Weeks.ofMonths(gap).dispersion(watched)).isCloseTo(1, within(0.25));
  }

  @Test
  void passesOverWhatSelectiveSourcesChose() {
    List<Made> chosen = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      chosen.add(incident(i, "2010-02-03", "BLR", "RUS").bySelective());
    }
    Scope scope = covered("2010");

    assertThat(Weeks.ofMonths(scope).dispersion(dealings(scope, chosen.toArray(Made[]::new)).all()))
        .isEqualTo(1);
  }

  @Test
  void findsTheBusiestWeekAndOfEqualsTheEarliest() {
    Scope scope = covered("2018-01");
    Weeks weeks = Weeks.ofMonths(scope);
    List<Incident> incidents =
        dealings(
                scope,
                incident(1, "2018-01-03", "BLR", "RUS"),
                incident(2, "2018-01-16", "BLR", "RUS"),
                incident(3, "2018-01-17", "BLR", "RUS"),
                incident(4, "2018-01-22", "BLR", "RUS"),
                incident(5, "2018-01-23", "BLR", "RUS"),
                incident(6, "2018-01", "BLR", "RUS"))
            .all();

    assertThat(weeks.busiest(incidents)).contains(period("2018-01-15/2018-01-21"));
    assertThat(weeks.busiest(List.of())).isEmpty();
  }

  private static double dispersion(List<Incident> incidents) {
    return Weeks.ofMonths(covered("2010/2017")).dispersion(incidents);
  }

  private static List<Incident> incidents(int bursts, int size) {
    Random random = new Random(11);
    List<Incident> incidents = new ArrayList<>();
    for (int i = 0; i < bursts; i++) {
      LocalDate day = FIRST.plusDays(random.nextInt(365 * 8));
      for (int j = 0; j < size; j++) {
        incidents.add(incident(incidents.size(), day.toString(), "BLR", "RUS").build());
      }
    }
    return incidents;
  }
}
