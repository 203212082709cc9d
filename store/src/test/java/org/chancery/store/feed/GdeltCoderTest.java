// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Report;
import org.chancery.model.event.Venue;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Intensity;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.ontology.Scale;
import org.chancery.model.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GdeltCoderTest {
  @Test
  void codesAnEventOfVersion2() {
    Event event = Reading.of(GdeltRows.v2()).onlyEvent();

    assertThat(event.id().value()).isEqualTo("gdelt:1300000001");
    assertThat(event.date()).isEqualTo(Edtf.parse("2026-07-20"));
    assertThat(event.firstSeen()).contains(LocalDate.of(2026, 7, 21));
    assertThat(event.actors().get(0).who().mention()).isEqualTo("BLRGOV MINSK");
    assertThat(event.actors().get(0).principal()).isEqualTo(new ActorId("BLR"));
    assertThat(event.recipients().get(0).principal()).isEqualTo(new ActorId("RUS"));
    assertThat(event.act().cameo()).contains("042");
    assertThat(event.act().type()).contains(EventType.CONSULT);
    assertThat(event.says()).isEqualTo("Make a visit");
    assertThat(event.venue())
        .contains(
            new Venue(
                "Minsk, Minsk, Belarus",
                Optional.of(new ActorId("BLR")),
                Optional.of(new Venue.Point(53.9, 27.5667))));
    assertThat(event.provenance())
        .isEqualTo(
            new Provenance(
                "a.csv",
                1,
                "work",
                "",
                Optional.of("https://news.example/a"),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void readsTheColumnsOfEachVersionWhereTheyStand() {
    Reading reading =
        Reading.of(
            GdeltRows.v1()
                + "\n"
                + GdeltRows.v1Back(GdeltRows.ID, "200")
                + "\n"
                + GdeltRows.v2()
                + "\n"
                + GdeltRows.mention());

    assertThat(reading.events())
        .extracting(event -> event.firstSeen().orElseThrow().getYear())
        .containsExactly(2014, 2014, 2026);
    assertThat(reading.events())
        .extracting(event -> event.provenance().document().orElse("none"))
        .containsExactly("https://news.example/b", "none", "https://news.example/a");
    assertThat(reading.events())
        .extracting(event -> event.venue().orElseThrow().point().orElseThrow())
        .containsOnly(new Venue.Point(53.9, 27.5667));
    assertThat(reading.reports()).hasSize(1);
  }

  @Test
  void keepsTheScoreThatTheFeedGives() {
    Event event = Reading.of(GdeltRows.v2(GdeltRows.GOLDSTEIN, "-3.5")).onlyEvent();

    assertThat(event.act().goldstein())
        .contains(new Intensity(new BigDecimal("-3.5"), Scale.GOLDSTEIN));
  }

  @Test
  void takesTheScoreOfTheCodebookWhereTheFeedGivesNone() {
    Event event = Reading.of(GdeltRows.v2(GdeltRows.GOLDSTEIN, "")).onlyEvent();

    assertThat(event.act().goldstein())
        .contains(new Intensity(new BigDecimal("1.9"), Scale.GOLDSTEIN));
  }

  @Test
  void keepsAnUnknownCodeWithTheQuadClassOfTheFeed() {
    Event event =
        Reading.of(GdeltRows.v2(GdeltRows.EVENT_CODE, "991", GdeltRows.QUAD, "4")).onlyEvent();

    assertThat(event.act().type()).isEmpty();
    assertThat(event.act().cameo()).contains("991");
    assertThat(event.act().quad()).contains(QuadClass.MATERIAL_CONFLICT);
    assertThat(event.act().goldstein()).isPresent();
  }

  @Test
  void keepsTheEventOfIdZero() {
    assertThat(Reading.of(GdeltRows.v1(GdeltRows.ID, "0")).onlyEvent().id().nativeId())
        .isEqualTo("0");
  }

  @Test
  void readsAnActorCodeWithASpaceBeforeIt() {
    Event event =
        Reading.of(
                GdeltRows.v1(
                    GdeltRows.ACTOR2_CODE, " UIS",
                    GdeltRows.ACTOR2_NAME, "",
                    GdeltRows.ACTOR2_COUNTRY, ""))
            .onlyEvent();

    assertThat(event.recipients().get(0).who().mention()).isEqualTo("UIS");
    assertThat(event.recipients().get(0).who().kind()).isEqualTo(ActorKind.UNKNOWN);
  }

  @Test
  void hasNoRecipientWhereTheFeedHasNone() {
    Event event =
        Reading.of(
                GdeltRows.v2(
                    GdeltRows.ACTOR2_CODE, "",
                    GdeltRows.ACTOR2_NAME, "",
                    GdeltRows.ACTOR2_COUNTRY, ""))
            .onlyEvent();

    assertThat(event.recipients()).isEmpty();
    assertThat(event.dyads()).isEmpty();
  }

  @Test
  void keepsWhatIsNoAddressAsTheDocument() {
    assertThat(
            Reading.of(GdeltRows.v2(GdeltRows.URL_V2, "BBC Monitoring"))
                .onlyEvent()
                .provenance()
                .document())
        .contains("BBC Monitoring");
  }

  @Test
  void takesNullIslandForNoPlace() {
    Event nameless =
        Reading.of(
                GdeltRows.v2(
                    GdeltRows.PLACE_V2,
                    "",
                    GdeltRows.LATITUDE_V2,
                    "0",
                    GdeltRows.LATITUDE_V2 + 1,
                    "0"))
            .onlyEvent();
    Event named =
        Reading.of(GdeltRows.v2(GdeltRows.LATITUDE_V2, "0", GdeltRows.LATITUDE_V2 + 1, "0.0"))
            .onlyEvent();

    assertThat(nameless.venue()).isEmpty();
    assertThat(named.venue().orElseThrow().point()).isEmpty();
    assertThat(named.venue().orElseThrow().name()).isEqualTo("Minsk, Minsk, Belarus");
  }

  @Test
  void codesAMentionAsAReport() {
    assertThat(Reading.of(GdeltRows.mention()).reports())
        .containsExactly(
            new Report(
                new EventId("gdelt:1300000001"),
                "https://news.example/c",
                LocalDate.of(2026, 7, 21),
                3,
                Optional.of(new BigDecimal("0.60"))));
  }

  @Test
  void leavesAnImpossibleConfidenceOut() {
    assertThat(Reading.of(GdeltRows.mention(11, "140")).reports().get(0).confidence()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {2} is bad")
  @CsvSource(
      textBlock =
          """
          GLOBALEVENTID, 0,  13x,            number
          GLOBALEVENTID, 0,  -1,             number
          SQLDATE,       1,  20240231,       date
          SQLDATE,       1,  20260000,       date
          SQLDATE,       1,  2026072,        date
          SQLDATE,       1,  July,           date
          EventCode,     26, 04200,          event-code
          Goldstein,     30, 10.5,           goldstein-range
          Goldstein,     30, -11,            goldstein-range
          Goldstein,     30, cold,           number
          Goldstein,     30, 1e-999999999,   number
          Latitude,      56, 91,             coordinates
          Latitude,      56, NaN,            number
          Latitude,      56, 1e400,          number
          Longitude,     57, -180.01,        coordinates
          DATEADDED,     59, 20261321,       date
          DATEADDED,     59, 2026072108300,  date
          """)
  void saysWhyARowIsBad(String column, int place, String content, String reason) {
    Reading reading =
        Reading.as(Format.GDELT, GdeltRows.v2(place, content) + "\n" + GdeltRows.v2());

    assertThat(reading.reasons()).containsExactly(reason);
    assertThat(reading.bad().get(0).message()).contains(content);
    assertThat(reading.events()).hasSize(1);
  }

  @Test
  void saysThatAnEmptyEventCodeIsBad() {
    assertThat(Reading.as(Format.GDELT, GdeltRows.v2(GdeltRows.EVENT_CODE, "")).reasons())
        .containsExactly("event-code");
  }

  @ParameterizedTest(name = "cell {0}: {1} is bad")
  @CsvSource(
      textBlock =
          """
          0,  x,              number
          2,  20260231000000, date
          5,  '',             missing
          6,  1.5,            number
          6,  99999999999,    number
          11, high,           number
          """)
  void saysWhyAMentionIsBad(int place, String content, String reason) {
    assertThat(Reading.as(Format.GDELT, GdeltRows.mention(place, content)).reasons())
        .containsExactly(reason);
  }

  @ParameterizedTest(name = "{0} columns")
  @ValueSource(ints = {1, 15, 17, 56, 59, 60, 62, 200})
  void saysThatNoVersionHasSoManyColumns(int columns) {
    String row = "1\t".repeat(columns - 1) + "1";

    Reading reading = Reading.as(Format.GDELT, GdeltRows.v2() + "\n" + row);

    assertThat(reading.events()).hasSize(1);
    assertThat(reading.reasons()).containsExactly("column-count");
    assertThat(reading.bad().get(0).message()).startsWith(columns + " columns");
  }
}
