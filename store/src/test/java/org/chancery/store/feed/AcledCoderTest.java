// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Sector;
import org.chancery.model.event.Event;
import org.chancery.model.event.Participant;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcledCoderTest {
  @Test
  void codesEveryRowOfBothKindsOfExport() {
    Reading current = fixture();
    Reading older = Reading.of(Reading.fixture("acled-2022.csv"));

    assertThat(current.format()).isEqualTo(Format.ACLED);
    assertThat(older.format()).isEqualTo(Format.ACLED);
    assertThat(current.bad()).isEmpty();
    assertThat(older.bad()).isEmpty();
    assertThat(current.events()).hasSize(6);
    assertThat(older.events()).hasSize(2);
  }

  @Test
  void hasBothSidesOfABattleAsActors() {
    Event event = fixture().event("UKR900001");

    assertThat(event.mutual()).isTrue();
    assertThat(principals(event.actors())).containsExactly("RUS", "UKR");
    assertThat(event.actors())
        .extracting(one -> one.who().sector().orElseThrow())
        .containsOnly(Sector.MIL);
    assertThat(event.act().type()).contains(EventType.ASSAULT);
    assertThat(event.act().mode()).isEmpty();
    assertThat(event.says()).isEqualTo("Battles: Armed clash");
  }

  @Test
  void readsWhereItWasAndWhatTheSourceSays() {
    Event event = fixture().event("UKR900001");

    assertThat(event.venue().orElseThrow().name()).isEqualTo("Lysychansk");
    assertThat(event.venue().orElseThrow().state()).contains(new ActorId("UKR"));
    assertThat(event.provenance().sentence().orElseThrow())
        .startsWith("On 30 June 2022, an invented clash")
        .contains("\"heavy\"");
    assertThat(event.provenance().document()).contains("Invented Monitor; Invented Wire");
    assertThat(event.firstSeen()).isEmpty();
  }

  @Test
  void findsTheVictimsOfAnAttackByWhatKindOfActorTheyAre() {
    Event event = fixture().event("NGA900004");

    assertThat(event.actors().get(0).who().mention())
        .isEqualTo("Unidentified Armed Group (Nigeria)");
    assertThat(event.recipients().get(0).who().mention()).isEqualTo("Civilians (Nigeria)");
    assertThat(event.act().mode()).contains(new Mode(EventType.ASSAULT, "abduct"));
  }

  @Test
  void findsTheProtestersOnEitherSide() {
    Event event = fixture().event("GEO900003");

    assertThat(event.act().mode()).contains(new Mode(EventType.PROTEST, "demo"));
    assertThat(event.actors().get(0).who().mention()).isEqualTo("Protesters (Georgia)");
    assertThat(event.recipients().get(0).who().mention())
        .isEqualTo("Police Forces of Georgia (2012-)");
    assertThat(event.recipients().get(0).who().sector()).contains(Sector.COP);
  }

  @Test
  void countsAnAssociateOfAnotherStateAsAPartyAndADescriptionAsNone() {
    Event event = fixture().event("MLI900002");

    assertThat(event.actors())
        .extracting(one -> one.who().mention())
        .containsExactly(
            "Military Forces of France (2017-)", "Military Forces of Mali (2020-2021)");
    assertThat(principals(event.actors())).containsExactly("FRA", "MLI");
    assertThat(fixture().event("GEO900003").actors()).hasSize(1);
  }

  @Test
  void readsTheKindsOfActorAsNumbersToo() {
    Event event = Reading.of(Reading.fixture("acled-2022.csv")).event("KEN900007");

    assertThat(event.actors().get(0).who().mention()).isEqualTo("Rioters (Kenya)");
    assertThat(event.recipients().get(0).who().mention()).isEqualTo("Civilians (Kenya)");
    assertThat(event.act().mode()).contains(new Mode(EventType.PROTEST, "riot"));
  }

  @Test
  void tellsTheKindsOfActorByNameWhereThereAreNoCodes() {
    String text = text().replace("\"Political militia\"", "\"\"").replace("\"Civilians\"", "\"\"");

    Event event = Reading.of(text).event("NGA900004");

    assertThat(event.recipients().get(0).who().mention()).isEqualTo("Civilians (Nigeria)");
  }

  @ParameterizedTest(name = "precision {0}: {1}")
  @CsvSource(
      textBlock =
          """
          MLI900002, 2021-03-07/2021-03-13, 2021-03-07, 2021-03-13
          NGA900004, 2020-07,               2020-07-01, 2020-07-31
          UKR900001, 2022-06-30,            2022-06-30, 2022-06-30
          """)
  void isAsPreciseAsTheSource(String id, String text, LocalDate earliest, LocalDate latest) {
    Event event = fixture().event(id);

    assertThat(event.date().text()).isEqualTo(text);
    assertThat(event.date().earliest()).isEqualTo(earliest);
    assertThat(event.date().latest()).isEqualTo(latest);
  }

  @Test
  void takesADayForApproximateWhereTheExportLacksThePrecision() {
    String text = text().replace("\"time_precision\"", "\"something_else\"");

    assertThat(Reading.of(text).event("UKR900001").date().approximate()).isTrue();
  }

  @Test
  void readsDatesInWords() {
    assertThat(Reading.of(Reading.fixture("acled-2022.csv")).events())
        .extracting(event -> event.date().text())
        .containsExactly("2022-06-30", "2022-07-01");
  }

  @Test
  void readsDatesInWordsInAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("be-BY"));

      assertThat(Reading.of(Reading.fixture("acled-2022.csv")).bad()).isEmpty();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void keepsWhatPloverHasNoTypeFor() {
    Event event = fixture().event("SDN900006");

    assertThat(event.act().type()).isEmpty();
    assertThat(event.act().quad()).isEmpty();
    assertThat(event.says()).isEqualTo("Strategic developments: Change to group/activity");
  }

  @Test
  void hasBothSidesOfAnAgreementAsActors() {
    Event event = fixture().event("SDN900005");

    assertThat(event.act().type()).contains(EventType.SUPPORT);
    assertThat(event.mutual()).isTrue();
  }

  @Test
  void givesEveryRowAnIncidentOfItsOwn() {
    String twice =
        text() + text().lines().skip(1).findFirst().orElseThrow().replace("UKR900001", "UKR900099");

    assertThat(Reading.of(twice + "\n").incidents()).hasSize(7).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource(
      textBlock =
          """
          1,                       2022-06-30,           30/06/2022,  date
          1,                       2022-06-30,           31 June 2022, date
          1,                       2022-06-30,           2022-06-31,  date
          1,                       2022-06-30,           30 Juin 2022, date
          1,                       2022-06-30,           ,            missing
          1,                       UKR900001,            ,            missing
          1,                       Battles,              ,            missing
          1,                       48.9042,              98.9042,     coordinates
          1,                       48.9042,              north,       number
          1,                       '"2022","1"',         '"2022","4"', precision
          1,                       Military Forces of Russia (2000-), , missing
          """)
  void saysWhyARowIsBad(int line, String text, String other, String reason) {
    List<String> lines = text().lines().toList();
    String row = lines.get(line).replace(text, other == null ? "" : other);

    Reading reading = Reading.of(lines.get(0) + "\n" + row + "\n" + lines.get(1) + "\n");

    assertThat(reading.reasons()).containsExactly(reason);
    assertThat(reading.events()).hasSize(1);
  }

  @Test
  void quarantinesARowWithACellMore() {
    Reading reading = Reading.of(text() + "\"UKR1\",\"2022-06-30\"\n");

    assertThat(reading.reasons()).containsExactly("column-count");
    assertThat(reading.events()).hasSize(6);
  }

  private static List<String> principals(List<Participant> participants) {
    return participants.stream().map(one -> one.principal().value()).toList();
  }

  private static String text() {
    return Reading.fixtureText("acled.csv");
  }

  private static Reading fixture() {
    return Reading.of(text());
  }
}
