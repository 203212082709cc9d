// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.event.Event;
import org.chancery.model.event.Participant;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.QuadClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UcdpCoderTest {
  @Test
  void codesEveryRowOfTheFixture() {
    Reading reading = fixture();

    assertThat(reading.format()).isEqualTo(Format.UCDP);
    assertThat(reading.bad()).isEmpty();
    assertThat(reading.events()).hasSize(7);
    assertThat(reading.events())
        .allMatch(event -> event.act().type().equals(Optional.of(EventType.ASSAULT)))
        .allMatch(event -> event.act().quad().equals(Optional.of(QuadClass.MATERIAL_CONFLICT)))
        .allMatch(event -> event.act().mode().isEmpty());
  }

  @Test
  void hasBothSidesOfStateBasedViolenceAsActors() {
    Event event = fixture().event("900001");

    assertThat(event.mutual()).isTrue();
    assertThat(principals(event.actors())).containsExactly("RUS", "UKR");
    assertThat(event.actors().get(0).who().mention())
        .isEqualTo("Government of Russia (Soviet Union)");
    assertThat(event.says())
        .isEqualTo(
            "state-based violence: Government of Russia (Soviet Union) - Government of Ukraine");
    assertThat(event.firstSeen()).contains(LocalDate.of(2022, 3, 6));
    assertThat(event.provenance().document().orElseThrow()).contains("\"\"Heavy\"\" shelling");
  }

  @Test
  void hasTheAttackerOfOneSidedViolenceAsActor() {
    Event event = fixture().event("900004");

    assertThat(principals(event.actors())).containsExactly("YEM");
    assertThat(event.recipients())
        .extracting(one -> one.who().mention())
        .containsExactly("Civilians");
    assertThat(event.mutual()).isFalse();
  }

  @Test
  void hasBothSidesOfNonStateViolenceAsActors() {
    Event event = fixture().event("900003");

    assertThat(event.actors()).hasSize(2);
    assertThat(event.actors()).allMatch(one -> one.who().kind() == ActorKind.UNKNOWN);
    assertThat(event.recipients()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          900001, 2022-03-05
          900003, 2015-07-06/2015-07-12
          900004, 2016-05
          900005, 1994
          900006, 2001-02-10/2001-02-14
          900007, 2015-07-06/2015-07-12
          """)
  void isAsPreciseAsTheSource(String id, String date) {
    assertThat(fixture().event(id).date().text()).isEqualTo(date);
  }

  @ParameterizedTest(name = "date_prec {0}: {1}")
  @CsvSource(
      textBlock =
          """
          1, 2015-07-08
          2, 2015-07-06/2015-07-12
          3, 2015-07-06/2015-07-12
          4, 2015-07
          5, 2015
          """)
  void takesOneDayForNoMoreThanItIs(String precision, String date) {
    String text =
        text().replace(",3,2015-07-08 00:00:00.000", "," + precision + ",2015-07-08 00:00:00.000");

    assertThat(Reading.of(text).event("900007").date().text()).isEqualTo(date);
  }

  @ParameterizedTest(name = "Gleditsch-Ward {0} is {1}")
  @CsvSource(
      textBlock =
          """
          365, RUS
          260, DEU
          255, DEU
          340, SRB
          345, SRB
          678, YEM
          816, VNM
          970, KIR
          972, TON
          2,   USA
          """)
  void knowsTheStatesByTheirNumbers(String number, String state) {
    String text = text().replace(",365,369\n", "," + number + ",369\n");

    assertThat(principals(Reading.of(text).event("900001").actors())).startsWith(state);
  }

  @Test
  void readsWhereItWas() {
    assertThat(fixture().event("900001").venue().orElseThrow().name()).isEqualTo("Mariupol town");
    assertThat(fixture().event("900001").venue().orElseThrow().state())
        .contains(new ActorId("UKR"));
    assertThat(fixture().event("900004").venue().orElseThrow().state())
        .contains(new ActorId("YEM"));
    assertThat(fixture().event("900005").venue().orElseThrow().state())
        .contains(new ActorId("SRB"));
  }

  @Test
  void givesEveryRowAnIncidentOfItsOwn() {
    assertThat(fixture().incidents()).hasSize(7).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0} instead of {1}")
  @CsvSource(
      textBlock =
          """
          'Clear,1,',                          'Clear,4,',                      type
          'Clear,1,',                          'Clear,,',                       missing
          '1,1,2022-03-05',                    '1,1,2022-02-30',                date
          '2022-03-05 00:00:00.000,2022-03-05', '2022-03-06 00:00:00.000,2022-03-05', date
          '1,1,2022-03-05',                    '1,6,2022-03-05',                precision
          900001,                              x,                               number
          '48.0',                              '148.0',                         coordinates
          """)
  void saysWhyARowIsBad(String text, String other, String reason) {
    List<String> lines = text().lines().toList();

    Reading reading =
        Reading.of(
            lines.get(0) + "\n" + lines.get(1).replace(text, other) + "\n" + lines.get(2) + "\n");

    assertThat(reading.reasons()).containsExactly(reason);
    assertThat(reading.events()).hasSize(1);
  }

  private static List<String> principals(List<Participant> participants) {
    return participants.stream().map(one -> one.principal().value()).toList();
  }

  private static String text() {
    return Reading.fixtureText("ucdp.csv");
  }

  private static Reading fixture() {
    return Reading.of(text());
  }
}
