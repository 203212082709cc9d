// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.time.Period;
import org.junit.jupiter.api.Test;

/**
 * How often replies are found where there are none, and where there are, by simulation. Both sides
 * act in bursts of 2.5 moves on average.
 */
class FalseRepliesTest {
  private static final Period YEARS =
      new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31));
  private static final double OFFSPRING = 0.6;
  private static final int RECORDS = 120;

  /** Of so many records with 5 % each, more than these are found once in a thousand times. */
  private static final int MOST_BY_CHANCE = 14;

  @Test
  void findsRepliesBetweenIndependentSidesInFiveOfAHundredRecords() {
    int found = 0;
    int shunned = 0;
    for (int i = 0; i < RECORDS; i++) {
      Bursts bursts = new Bursts(1_000 + i, YEARS);
      double above = above(bursts.steady(80, OFFSPRING), bursts.steady(80, OFFSPRING));
      found += above >= 0.95 ? 1 : 0;
      shunned += above <= 0.05 ? 1 : 0;
    }

    assertThat(found).isLessThanOrEqualTo(MOST_BY_CHANCE);
    assertThat(shunned).isLessThanOrEqualTo(MOST_BY_CHANCE);
  }

  @Test
  void doesNotTakeForRepliesThatBothSidesDoMoreFromYearToYear() {
    int found = 0;
    for (int i = 0; i < RECORDS; i++) {
      Bursts bursts = new Bursts(2_000 + i, YEARS);
      double above = above(bursts.growing(120, OFFSPRING, 5), bursts.growing(120, OFFSPRING, 5));
      found += above >= 0.95 ? 1 : 0;
    }

    assertThat(found).isLessThanOrEqualTo(MOST_BY_CHANCE);
  }

  @Test
  void findsRepliesToThreeOfTenMovesInEightyOfAHundredRecords() {
    int found = 0;
    for (int i = 0; i < RECORDS; i++) {
      Bursts bursts = new Bursts(3_000 + i, YEARS);
      List<LocalDate> moves = bursts.steady(80, OFFSPRING);
      List<LocalDate> answers = bursts.answering(moves, 0.3, bursts.steady(60, OFFSPRING));
      found += above(moves, answers) >= 0.95 ? 1 : 0;
    }

    assertThat(found).isGreaterThanOrEqualTo(RECORDS * 8 / 10);
  }

  private static double above(List<LocalDate> moves, List<LocalDate> answers) {
    return Replies.of(moves, answers, YEARS, 14).excess().above(0);
  }
}
