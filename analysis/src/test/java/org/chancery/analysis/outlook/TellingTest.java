// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.ontology.EventType;
import org.junit.jupiter.api.Test;

class TellingTest {
  private static final List<String> NAMES = List.of("Belarus", "Russia");
  private static final LocalDate EPOCH = LocalDate.of(2018, 1, 1);
  private static final int STEP = 243; // 1 September 2018
  private static final Telling TELLING =
      new Telling(NAMES::get, unused -> Deed.of(EventType.CONSULT), EPOCH, 30);

  @Test
  void tellsRecurrenceAndRhythm() {
    assertThat(
            tell(
                Family.SAME,
                new Evidence(Kind.SAME_MONTH, 14, 0),
                new Evidence(Kind.SAME_YEAR, 60, 243),
                new Evidence(Kind.SAME_SINCE, 2, 0),
                new Evidence(Kind.SAME_RHYTHM, 5, 8)))
        .isEqualTo(
            "Belarus consulted Russia 14 times in the last 30 days and 60 times in the last 243,"
                + " last on 2018-08-30; in 5 of 8 past 30-day windows it did so at least once");
  }

  @Test
  void tellsThatTheReverseNeverHappened() {
    assertThat(
            tell(
                Family.REVERSE,
                new Evidence(Kind.REVERSE_MONTH, 0, 0),
                new Evidence(Kind.REVERSE_SINCE, Kind.NEVER, 0)))
        .isEqualTo("Russia has not consulted Belarus in the last 365 days");
  }

  @Test
  void tellsWhatTheSourceDoesWithOthers() {
    assertThat(
            tell(
                Family.SOURCE,
                new Evidence(Kind.SOURCE_MONTH, 1, 0),
                new Evidence(Kind.SOURCE_YEAR, 2, 243),
                new Evidence(Kind.SOURCE_ANY, 7, 0)))
        .isEqualTo(
            "Belarus consulted others once in the last 30 days and twice in the last 243, and had to"
                + " do with others 7 times in all in the last 30");
  }

  @Test
  void tellsOfThirdParties() {
    assertThat(tell(Family.THIRD_PARTIES, new Evidence(Kind.SHARED_PARTNERS, 1, 0)))
        .isEqualTo("1 other had to do with both Belarus and Russia in the last 30 days");
  }

  @Test
  void hasWordsForEveryTypeOfPlover() {
    assertThat(EventType.values())
        .allSatisfy(type -> assertThat(Deed.of(type).done()).isNotBlank());
  }

  private static String tell(Family family, Evidence... evidence) {
    return TELLING.sentence(
        new Question(0, 0, 1), STEP, new Reason(family, List.of(evidence), 0.5, 0.3));
  }
}
