// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.outlook.Question;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Act;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.ontology.EventType;
import org.chancery.model.time.Edtf;
import org.junit.jupiter.api.Test;

final class FactBookTest {
  private static final ActorId BLR = new ActorId("BLR");
  private static final ActorId RUS = new ActorId("RUS");
  private static final ActorId NOBODY = new ActorId("x:somebody");
  private static final int CONSULT = FactBook.relation(EventType.CONSULT);
  private static final int DAY = (int) LocalDate.parse("2018-03-01").toEpochDay();

  private static Incident incident(String event, String date, boolean mutual, boolean selective) {
    return new Incident(
        event.hashCode(),
        Edtf.parse(date),
        BLR,
        RUS,
        mutual,
        act(Optional.of(EventType.CONSULT)),
        Status.OCCURRED,
        "Consult",
        Optional.empty(),
        new Incident.Side("Belarus", Optional.empty(), Optional.empty()),
        new Incident.Side("Russia", Optional.empty(), Optional.empty()),
        selective,
        1,
        List.of(new EventId("test:" + event)));
  }

  private static Act act(Optional<EventType> type) {
    return new Act(
        type,
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        type.map(EventType::quadClass),
        Optional.empty(),
        Optional.empty());
  }

  private static FactBook book(Incident... incidents) {
    return FactBook.of(List.of(incidents), actor -> !actor.equals(NOBODY), List.of());
  }

  @Test
  void makesAFactOfAnActWithADay() {
    FactBook book = book(incident("a", "2018-03-01", false, false));
    int belarus = book.find(BLR).orElseThrow();
    int russia = book.find(RUS).orElseThrow();

    assertThat(book.history().facts()).containsExactly(new Fact(DAY, belarus, CONSULT, russia));
    assertThat(book.actor(belarus)).isEqualTo(BLR);
    assertThat(book.type(CONSULT)).isEqualTo(EventType.CONSULT);
    assertThat(book.next()).contains(LocalDate.parse("2018-03-02"));
  }

  @Test
  void makesTwoFactsOfAMutualAct() {
    FactBook book = book(incident("a", "2018-03-01", true, false));

    assertThat(book.history().facts())
        .extracting(Fact::source)
        .containsExactlyInAnyOrder(book.find(BLR).orElseThrow(), book.find(RUS).orElseThrow());
  }

  @Test
  void leavesOutWhatNothingCanBeLearnedFromAndCountsIt() {
    Incident typed = incident("d", "2018-03-01", false, false);
    Incident unplaced =
        new Incident(
            5,
            typed.date(),
            BLR,
            NOBODY,
            false,
            typed.act(),
            typed.status(),
            typed.says(),
            typed.venue(),
            typed.sourceSide(),
            typed.targetSide(),
            false,
            1,
            List.of(new EventId("test:e")));
    FactBook book =
        book(
            incident("a", "2018-03-01", false, true),
            incident("b", "2018-03", false, false),
            typed.withAct(act(Optional.empty())),
            unplaced);

    assertThat(book.history().isEmpty()).isTrue();
    assertThat(book.leftOut()).isEqualTo(new FactBook.LeftOut(1, 1, 1, 1));
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(
            () -> {
              throw book.tooLittle();
            })
        .withMessageContaining("1 told by selective sources alone");
  }

  @Test
  void leadsFromFactsBackToTheirEvents() {
    FactBook book =
        book(
            incident("early", "2018-03-01", false, false),
            incident("late", "2018-03-20", false, false));
    Question asked =
        new Question(book.find(BLR).orElseThrow(), CONSULT, book.find(RUS).orElseThrow());

    assertThat(book.events(asked, DAY, DAY + 20))
        .containsExactly(new EventId("test:late"), new EventId("test:early"));
    assertThat(book.events(asked, DAY, DAY + 19)).containsExactly(new EventId("test:early"));
    assertThat(book.events(asked.turned(), DAY, DAY + 20)).isEmpty();
  }

  @Test
  void numbersActorsWhetherOrNotTheyAct() {
    ActorId kazakhstan = new ActorId("KAZ");

    assertThat(FactBook.of(List.of(), actor -> true, List.of(kazakhstan)).find(kazakhstan))
        .isPresent();
  }
}
