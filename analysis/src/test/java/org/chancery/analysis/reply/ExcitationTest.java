// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.model.time.Period;
import org.junit.jupiter.api.Test;

class ExcitationTest {
  private static final Period YEARS =
      new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31));

  @Test
  void spreadsOneMoveOverLaterDaysHalfOfItWithinTheHalfLife() {
    Days one = Days.of(List.of(YEARS.first()), YEARS);

    Echo echo = Echo.of(one, 4);

    assertThat(echo.on(0)).isZero();
    assertThat(IntStream.rangeClosed(1, 4).mapToDouble(echo::on).sum())
        .isCloseTo(0.5, within(1e-12));
    assertThat(echo.total()).isCloseTo(1, within(1e-12));
  }

  @Test
  void findsThePlantedRatiosOnAverage() {
    double own = 0;
    double cross = 0;
    int records = 12;
    for (int i = 0; i < records; i++) {
      Bursts bursts = new Bursts(500 + i, YEARS);
      List<LocalDate> moves = bursts.steady(150, 0.4);
      List<LocalDate> answers = bursts.answering(moves, 0.4, bursts.steady(100, 0));
      Excitation found = Replies.excitation(moves, answers, YEARS, 0.9).orElseThrow();
      own += found.own() / records;
      cross += found.cross().value() / records;
    }

    assertThat(cross).isCloseTo(0.4, within(0.08));
    assertThat(own).isCloseTo(0, within(0.1));
  }

  @Test
  void tellsOwnBurstsFromAnswers() {
    Bursts bursts = new Bursts(42, YEARS);

    Excitation found =
        Replies.excitation(bursts.steady(150, 0), bursts.steady(200, 0.6), YEARS, 0.9)
            .orElseThrow();

    assertThat(found.own()).isGreaterThan(0.3);
    assertThat(found.cross().interval().orElseThrow().low()).isZero();
  }

  @Test
  void accountsForEveryMoveByBaselineOwnAndOtherMoves() {
    // What the maximum of the likelihood has in common with a regression: parts add up to the
    // whole.
    Bursts bursts = new Bursts(43, YEARS);
    Days moves = Days.of(bursts.steady(150, 0.4), YEARS);
    Days answers = Days.of(bursts.steady(150, 0.4), YEARS);
    Echo own = Echo.of(answers, 2);
    Echo other = Echo.of(moves, 4);
    Stretches stretches = Stretches.of((int) YEARS.days());

    Branching found = Branching.of(answers, own, other, stretches);

    double expected =
        found.baseline(stretches) * YEARS.days()
            + found.own() * own.total()
            + found.cross() * other.total();
    assertThat(expected).isCloseTo(answers.total(), within(0.01));
  }

  @Test
  void needsTwentyMovesOfEitherSide() {
    Bursts bursts = new Bursts(44, YEARS);
    List<LocalDate> many = bursts.steady(100, 0);

    assertThat(Replies.excitation(many.subList(0, 19), many, YEARS, 0.9)).isEmpty();
    assertThat(Replies.excitation(many, many.subList(0, 19), YEARS, 0.9)).isEmpty();
  }
}
