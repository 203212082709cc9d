// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.chancery.model.time.Period;
import org.junit.jupiter.api.Test;

class RepliesTest {
  private static final Period YEARS =
      new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31));
  private static final Period YEAR =
      new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));

  @Test
  void takesAMoveOfTheSameDayForNoAnswer() {
    List<LocalDate> days = every(40, 0);

    assertThat(Replies.of(days, days, YEARS, 14).answered()).isZero();
  }

  @Test
  void takesAMoveOnTheLastDayAllowedForAnAnswerAndTheDayAfterForNone() {
    Answering inTime = Replies.of(every(40, 0), every(40, 14), YEARS, 14);
    Answering late = Replies.of(every(40, 0), every(40, 15), YEARS, 14);

    assertThat(inTime.share()).isEqualTo(1);
    assertThat(inTime.medianDays()).hasValue(14);
    assertThat(late.answered()).isZero();
    assertThat(late.medianDays()).isEmpty();
  }

  @Test
  void leavesOutMovesAfterWhichThePeriodEndsTooSoon() {
    List<LocalDate> moves = List.of(LocalDate.of(2020, 12, 17), LocalDate.of(2020, 12, 18));

    assertThat(Replies.of(moves, List.of(), YEAR, 14).moves()).isEqualTo(1);
  }

  @Test
  void expectsTheShareOfDaysThatHaveAnAnswerAheadWhereItIsTheSameEverywhere() {
    // Every 28th day an answer: half of all days have one within 14 days.
    Random random = new Random(4);
    List<LocalDate> moves =
        IntStream.range(0, 200)
            .mapToObj(i -> YEARS.first().plusDays(random.nextInt((int) YEARS.days())))
            .toList();

    assertThat(Replies.of(moves, every(28, 5), YEARS, 14).expected()).isCloseTo(0.5, within(0.01));
  }

  @Test
  void findsRepliesThatAlwaysComeNextDay() {
    Bursts bursts = new Bursts(7, YEARS);
    List<LocalDate> moves = bursts.steady(60, 0.3);
    List<LocalDate> answers = moves.stream().map(day -> day.plusDays(1)).toList();

    Answering answering = Replies.of(moves, answers, YEARS, 14);

    assertThat(answering.share()).isEqualTo(1);
    assertThat(answering.excess().above(0)).isGreaterThan(0.999);
    assertThat(answering.excess().value()).isEqualTo(1 - answering.expected());
    assertThat(answering.medianDays()).hasValue(1);
  }

  @Test
  void decidesNothingBelowTwentyMovesOfEitherSide() {
    Answering few = Replies.of(every(73, 0).subList(0, 19), every(20, 1), YEARS, 14);
    Answering enough = Replies.of(every(70, 0).subList(0, 20), every(20, 1), YEARS, 14);

    assertThat(few.decidable()).isFalse();
    assertThat(few.excess().above(0)).isEqualTo(0.5);
    assertThat(few.excess().interval(0.9).width()).isGreaterThan(1.7);
    assertThat(enough.decidable()).isTrue();
  }

  @Test
  void decidesNothingInAPeriodOfAFewWindows() {
    Answering answering = Replies.of(every(5, 0), every(5, 1), YEAR, 62);

    assertThat(answering.decidable()).isFalse();
  }

  @Test
  void decidesNothingWhereTheOtherSideMovesEveryDay() {
    Answering answering = Replies.of(every(7, 0), every(1, 0), YEARS, 14);

    assertThat(answering.expected()).isEqualTo(1);
    assertThat(answering.excess().value()).isZero();
    assertThat(answering.excess().above(0)).isEqualTo(0.5);
  }

  @Test
  void doesNotDependOnTheOrderOfTheDays() {
    Bursts bursts = new Bursts(11, YEARS);
    List<LocalDate> moves = bursts.steady(80, 0.5);
    List<LocalDate> answers = bursts.steady(80, 0.5);
    List<LocalDate> mixed = new ArrayList<>(answers);
    Collections.reverse(mixed);

    Answering one = Replies.of(moves, answers, YEARS, 14);
    Answering other = Replies.of(moves, mixed, YEARS, 14);

    assertThat(other.expected()).isEqualTo(one.expected());
    assertThat(other.excess().interval(0.9)).isEqualTo(one.excess().interval(0.9));
  }

  @Test
  void asksForADayAtLeast() {
    assertThatThrownBy(() -> Replies.of(List.of(), List.of(), YEARS, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<LocalDate> every(int days, int from) {
    return IntStream.iterate(from, day -> day < YEARS.days(), day -> day + days)
        .mapToObj(YEARS.first()::plusDays)
        .toList();
  }
}
