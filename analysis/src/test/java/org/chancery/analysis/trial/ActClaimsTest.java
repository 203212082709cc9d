// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.chancery.analysis.sample.Made.incident;
import static org.chancery.analysis.trial.Claimed.BLR;
import static org.chancery.analysis.trial.Claimed.EU;
import static org.chancery.analysis.trial.Claimed.RUS;
import static org.chancery.analysis.trial.Claimed.act;
import static org.chancery.analysis.trial.Claimed.happened;
import static org.chancery.analysis.trial.Claimed.never;
import static org.chancery.analysis.trial.Claimed.reasons;
import static org.chancery.analysis.trial.Claimed.tried;
import static org.chancery.analysis.trial.Claimed.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.analysis.claim.ActPattern;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Relation;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.sample.Asked;
import org.chancery.analysis.verdict.Finding;
import org.chancery.analysis.verdict.Outcome;
import org.chancery.analysis.verdict.Reason;
import org.chancery.analysis.verdict.Verdict;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.source.Naming;
import org.junit.jupiter.api.Test;

final class ActClaimsTest {
  private static final Expectation MET = happened(act("BLR", "RUS", EventType.CONSULT));
  private static final Expectation NEVER_MET = never(act("BLR", "RUS", EventType.CONSULT));

  private static OnRecord meetings(int count) {
    OnRecord record = new OnRecord();
    for (int i = 0; i < count; i++) {
      record.add(incident(record.next(), "2020-05-0" + (i + 1), "BLR", "RUS").consult(""));
    }
    return record;
  }

  @Test
  void takesAWorkAtItsWord() {
    assertThat(verdict(meetings(1), MET)).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(meetings(1), NEVER_MET)).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void needsSeveralCodingsOfAMachine() {
    Outcome four = tried(meetings(4).right(0.5), MET).outcome().orElseThrow();

    assertThat(four.claimed()).hasValue(1 - Math.pow(0.5, 4));
    assertThat(verdict(meetings(4).right(0.5), MET)).isEqualTo(Verdict.UNDECIDED);
    assertThat(verdict(meetings(5).right(0.5), MET)).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void countsUpToAtLeast() {
    Expectation twice =
        new Expectation.Happened(
            act("BLR", "RUS", EventType.CONSULT), Optional.of(Asked.period("2020")), 2);

    // of three, none is right with 1/8 and one with 3/8
    assertThat(tried(meetings(3).right(0.5), twice).outcome().orElseThrow().claimed())
        .hasValue(0.5);
  }

  @Test
  void believesADenial() {
    OnRecord denied =
        new OnRecord()
            .add(incident(1, "2020-05-01", "BLR", "RUS").consult("").status(Status.NEGATED));

    assertThat(verdict(denied, NEVER_MET)).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(denied, MET)).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void findsActsOfWhichNoRelationIsMade() {
    OnRecord aside = new OnRecord().addAside(incident(1, "2020-05-01", "BLR", "BLR").consult(""));

    assertThat(verdict(aside, happened(act("BLR", "", EventType.CONSULT))))
        .isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void needsDatesThatLieInTheTime() {
    OnRecord wide = new OnRecord().add(incident(1, "2019/2020", "BLR", "RUS").consult(""));

    assertThat(reasons(tried(wide, MET))).containsExactly(Reason.Kind.NOT_PLACED);
  }

  /* Of a hundred acts between BLR and each of three others, so many are meetings. */
  private static OnRecord others(int ukraine, int china, int poland) {
    OnRecord record = new OnRecord();
    meetings(record, "UKR", ukraine);
    meetings(record, "CHN", china);
    meetings(record, "POL", poland);
    return record;
  }

  private static void meetings(OnRecord record, String other, int meetings) {
    for (int i = 0; i < 100; i++) {
      String day = LocalDate.of(2020, 1, 1).plusDays(3L * i).toString();
      var act = incident(record.next(), day, "BLR", other);
      record.add(i < meetings ? act.consult("") : act);
    }
  }

  @Test
  void needsThreeExpectedBeforeAbsenceCounts() {
    // a tenth of all acts are meetings: of 29 acts 2.9 are expected, of 40 acts 4
    OnRecord few = others(10, 10, 10).friendly(29, "BLR", "RUS", "2020");
    OnRecord enough = others(10, 10, 10).friendly(40, "BLR", "RUS", "2020");

    assertThat(reasons(tried(few, NEVER_MET))).containsExactly(Reason.Kind.TOO_FEW_EXPECTED);
    assertThat(tried(enough, NEVER_MET).outcome().orElseThrow().claimed().orElseThrow())
        .isCloseTo(1 - Math.exp(-4), within(1e-9));
    assertThat(verdict(enough, NEVER_MET)).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void expectsLittleOfActsThatFewDyadsHave() {
    // mean 10 of 100; strays 20, -10, -10: a = (600 - 30) / 300 = 1.9; (1 + 1.9 * 4)^(-1/1.9)
    OnRecord uneven = others(30, 0, 0).friendly(40, "BLR", "RUS", "2020");

    Finding finding = tried(uneven, NEVER_MET);

    assertThat(finding.outcome().orElseThrow().claimed().orElseThrow())
        .isCloseTo(1 - Math.pow(8.6, -1 / 1.9), within(1e-9));
    assertThat(finding.verdict()).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void doesNotExpectWhatOthersDoElsewhere() {
    OnRecord record = others(0, 0, 0).friendly(40, "BLR", "RUS", "2020");
    for (int i = 0; i < 200; i++) {
      record.add(incident(record.next(), "2020-07-01", "ISR", "SYR").consult(""));
    }

    assertThat(reasons(tried(record, NEVER_MET))).containsExactly(Reason.Kind.TOO_FEW_EXPECTED);
  }

  @Test
  void decidesNothingOfPlacesThatTheRecordDoesNotKnow() {
    OnRecord record = new OnRecord().naming(new Naming(Map.of(), 100, 0));
    var inMinsk = act("RUS", "EU", EventType.CONSULT);
    Expectation there =
        happened(
            new ActPattern(
                inMinsk.who(),
                inMinsk.to(),
                inMinsk.between(),
                Optional.of(BLR),
                inMinsk.type(),
                inMinsk.mode(),
                inMinsk.context(),
                inMinsk.cameo(),
                inMinsk.rank(),
                inMinsk.status(),
                inMinsk.events()));

    assertThat(reasons(tried(record, there))).contains(Reason.Kind.VENUE_NOT_COVERED);
  }

  private static OnRecord told(String... acts) {
    OnRecord record = new OnRecord();
    for (String act : acts) {
      String[] words = act.split(" ");
      record.add(incident(record.next(), words[0], words[1], "RUS").consult(""));
    }
    return record;
  }

  private static final Expectation BLR_BEFORE_EU =
      new Expectation.Order(
          List.of(act("BLR", "RUS", EventType.CONSULT), act("EU", "RUS", EventType.CONSULT)));

  @Test
  void ordersActsByDay() {
    OnRecord record = told("2020-01-01 BLR", "2020-01-02 EU");

    assertThat(verdict(record, BLR_BEFORE_EU)).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(told("2020-01-02 BLR", "2020-01-01 EU"), BLR_BEFORE_EU))
        .isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void givesAnOrderTheProbabilityOfItsActs() {
    // BLR on day 1 or 3, EU on day 2, each right every other time. BLR before EU: BLR's first is
    // right and EU's is: 1/4. EU before BLR: not BLR's first, EU's, BLR's second: 1/8.
    Outcome outcome =
        tried(told("2020-01-01 BLR", "2020-01-02 EU", "2020-01-03 BLR").right(0.5), BLR_BEFORE_EU)
            .outcome()
            .orElseThrow();

    assertThat(outcome.claimed()).hasValue(0.25);
    assertThat(outcome.contrary()).hasValue(0.125);
  }

  @Test
  void ordersOnlyDatesThatDoNotOverlap() {
    assertThat(reasons(tried(told("2020-01 BLR", "2020-01-20 EU"), BLR_BEFORE_EU)))
        .containsExactly(Reason.Kind.NOT_PLACED);
    assertThat(verdict(told("2020-01 BLR", "2020-02-20 EU"), BLR_BEFORE_EU))
        .isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void ordersNothingOfWhichOneActIsMissing() {
    assertThat(reasons(tried(told("2020-01-01 BLR"), BLR_BEFORE_EU)))
        .containsExactly(Reason.Kind.TOO_LITTLE);
  }

  /* A friendly word of Belarus about every tenth day, and one of Russia some days after it. */
  private static OnRecord moves(int answerAfter) {
    OnRecord record = new OnRecord();
    LocalDate day = LocalDate.of(2018, 1, 2);
    for (int i = 0; i < 120; i++) {
      day = day.plusDays(5 + (i * 7) % 15);
      record.add(incident(record.next(), day.toString(), "BLR", "RUS"));
      if (answerAfter > 0) {
        record.add(incident(record.next(), day.plusDays(answerAfter).toString(), "RUS", "BLR"));
      }
    }
    return record;
  }

  private static Expectation replies(boolean answered, int within) {
    return new Expectation.Replies(
        new Relation(BLR, Direction.BY_FOCUS, Optional.of(RUS)),
        answered,
        Asked.period("2018/2021"),
        within);
  }

  @Test
  void findsThatMovesAreAnswered() {
    assertThat(verdict(moves(1), replies(true, 2))).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(moves(1), replies(false, 2))).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void tellsNothingWhereChanceAnswersNearlyAll() {
    assertThat(verdict(moves(1), replies(false, 40))).isNotEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void needsMovesOfBothSides() {
    assertThat(reasons(tried(moves(0), replies(true, 2)))).containsExactly(Reason.Kind.TOO_LITTLE);
  }

  @Test
  void namesTheActorsThatAreNotInTheRecord() {
    Naming onlyOthers = new Naming(Map.of(EU, new Naming.Named(50, 0, 0)), 50, 0);

    assertThat(reasons(tried(new OnRecord().naming(onlyOthers), NEVER_MET)))
        .contains(Reason.Kind.ACTOR_NOT_COVERED);
  }
}
