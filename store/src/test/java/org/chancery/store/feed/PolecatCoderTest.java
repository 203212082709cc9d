// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Sector;
import org.chancery.model.event.Dyad;
import org.chancery.model.event.Event;
import org.chancery.model.event.Participant;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Intensity;
import org.chancery.model.ontology.Mode;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.ontology.Scale;
import org.chancery.store.row.RawRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolecatCoderTest {
  private static final List<String> SURPLUS = List.of("Headline", "Event Text", "Feed", "Story ID");
  private static final int SURPLUS_PLACE = 36; // before Story People

  @Test
  void codesEveryRowOfTheFixture() {
    Reading reading = fixture();

    assertThat(reading.format()).isEqualTo(Format.POLECAT);
    assertThat(reading.bad()).isEmpty();
    assertThat(reading.events()).hasSize(7);
  }

  @Test
  void codesWhatThePloverColumnsSay() {
    Event event = fixture().event("20230418-1001-a1_CONSULT");

    assertThat(event.date().text()).isEqualTo("2023-04-17");
    assertThat(event.firstSeen()).contains(LocalDate.of(2023, 4, 18));
    assertThat(event.act().type()).contains(EventType.CONSULT);
    assertThat(event.act().mode()).contains(new Mode(EventType.CONSULT, "visit"));
    assertThat(event.act().contexts()).containsExactly("diplomatic", "executive");
    assertThat(event.act().quad()).contains(QuadClass.VERBAL_COOPERATION);
    assertThat(event.act().plover()).contains(new Intensity(new BigDecimal("4"), Scale.PLOVER));
    assertThat(event.act().goldstein()).isEmpty();
    assertThat(event.says()).isEqualTo("CONSULT visit");
    assertThat(principals(event.actors())).containsExactly("BLR");
    assertThat(event.actors().get(0).who().sector()).contains(Sector.GOV);
    assertThat(principals(event.recipients())).containsExactly("RUS");
    assertThat(event.venue().orElseThrow().name()).isEqualTo("Moscow");
    assertThat(event.venue().orElseThrow().state()).contains(new ActorId("RUS"));
    assertThat(event.venue().orElseThrow().point()).isPresent();
    assertThat(event.provenance().document()).contains("Invented Wire");
    assertThat(event.provenance().sentence()).isEmpty();
  }

  @Test
  void isOneEventHoweverManyItLists() {
    Event event = fixture().event("20230418-1001-a1_SANCTION");

    assertThat(principals(event.actors())).containsExactly("EU", "USA");
    assertThat(principals(event.recipients())).containsExactly("BLR", "RUS");
    assertThat(event.dyads())
        .containsExactlyInAnyOrder(
            dyad("EU", "BLR"), dyad("EU", "RUS"), dyad("USA", "BLR"), dyad("USA", "RUS"));
  }

  @Test
  void takesTheStatesForTheActorsWhereNothingShowsWhoIsOfWhich() {
    Event event = fixture().event("20230419-1002-b2_ACCUSE");

    assertThat(principals(event.actors())).containsExactly("USA", "GBR", "FRA");
  }

  @Test
  void takesTheNameInTheTextWhereTheCoderSettledOnNone() {
    Event event = fixture().event("20230420-1003-c3_PROTEST");

    assertThat(event.actors().get(0).who().mention()).isEqualTo("thousands of demonstrators");
    assertThat(principals(event.actors())).containsExactly("GEO");
    assertThat(event.actors().get(0).who().sector()).contains(Sector.CVL);
    assertThat(event.recipients()).isEmpty();
  }

  @Test
  void readsCowNumbersAsPolecatMeansThem() {
    Event event = fixture().event("20230421-1004-d4_CONSULT");

    assertThat(principals(event.actors())).containsExactly("DEU");
    assertThat(principals(event.recipients())).containsExactly("VNM");
  }

  @Test
  void keepsAnEventWithoutAnActor() {
    Event event = fixture().event("20230422-1005-e5_ASSAULT");

    assertThat(event.actors()).hasSize(1);
    assertThat(event.actors().get(0).who().mention()).isEmpty();
    assertThat(principals(event.recipients())).containsExactly("UKR");
  }

  @Test
  void takesTheScoreOfTheCodebookWhereTheFeedGivesNone() {
    Event event = fixture().event("20230422-1005-e5_ASSAULT");

    assertThat(event.act().mode()).contains(new Mode(EventType.ASSAULT, "heavy-weapons"));
    assertThat(event.act().plover())
        .contains(new Intensity(new BigDecimal("-9.5"), Scale.PLOVER)); // PLOVER manual
  }

  @Test
  void keepsATypeThatPloverDoesNotHave() {
    Event event = fixture().event("20230423-1006-f6_REMEMBER");

    assertThat(event.act().type()).isEmpty();
    assertThat(event.act().quad()).contains(QuadClass.VERBAL_COOPERATION);
    assertThat(event.says()).isEqualTo("REMEMBER");
  }

  @Test
  void leavesAnUnknownModeOut() {
    Event event =
        Reading.of(text().replace("\tvisit\t", "\tpicnic\t")).event("20230418-1001-a1_CONSULT");

    assertThat(event.act().type()).contains(EventType.CONSULT);
    assertThat(event.act().mode()).isEmpty();
    assertThat(event.says()).isEqualTo("CONSULT picnic");
  }

  @Test
  void readsTheIntensityUnderItsOtherName() {
    Reading reading = Reading.of(text().replace("\tIntensity\t", "\tEvent Intensity\t"));

    assertThat(reading.events()).isEqualTo(fixture().events());
  }

  @ParameterizedTest(name = "{0} surplus tabs")
  @ValueSource(ints = {1, 3})
  void passesOverSurplusTabs(int tabs) {
    String more = "\t".repeat(tabs) + "\n";

    assertThat(Reading.of(text().replace("\n", more)).events()).isEqualTo(fixture().events());
    assertThat(Reading.of(header() + "\n" + rows().replace("\n", more)).events())
        .isEqualTo(fixture().events());
    assertThat(Reading.of(header() + more + rows()).events()).isEqualTo(fixture().events());
  }

  @ParameterizedTest(name = "before column {0}")
  @ValueSource(ints = {5, 20, SURPLUS_PLACE, 40})
  void putsAHeaderRightThatHasFourNamesTooMany(int place) {
    Reading reading = Reading.of(inserted(header(), place, SURPLUS) + "\n" + rows());

    assertThat(reading.bad()).isEmpty();
    assertThat(reading.events()).isEqualTo(fixture().events());
  }

  @Test
  void readsTheFourColumnsWhereTheRowHasThem() {
    List<String> cells = List.of("A headline", "The sentence that says so.", "wire", "s1");
    StringBuilder full = new StringBuilder(inserted(header(), SURPLUS_PLACE, SURPLUS) + "\n");
    rows().lines().forEach(row -> full.append(inserted(row, SURPLUS_PLACE, cells)).append('\n'));

    Reading reading = Reading.of(full.toString());

    assertThat(reading.bad()).isEmpty();
    assertThat(reading.events())
        .extracting(event -> event.provenance().sentence().orElseThrow())
        .containsOnly("The sentence that says so.");
    assertThat(principals(reading.events().get(0).recipients())).containsExactly("RUS");
  }

  @Test
  void quarantinesARowThatFitsNoReadingOfTheHeader() {
    String shifted = inserted(rows().lines().findFirst().orElseThrow(), 3, List.of("stray"));

    Reading reading = Reading.of(inserted(header(), 5, SURPLUS) + "\n" + shifted + "\n" + rows());

    assertThat(reading.reasons()).containsExactly("header-shift");
    assertThat(reading.events()).hasSize(7);
  }

  @Test
  void quarantinesARowThatFitsBothReadings() {
    List<String> blank = new ArrayList<>(List.of("x1", "2023-04-17", "CONSULT", "visit"));
    while (blank.size() < 44) {
      blank.add("");
    }

    Reading reading =
        Reading.of(
            inserted(header(), 5, SURPLUS) + "\n" + String.join("\t", blank) + "\n" + rows());

    assertThat(reading.reasons()).containsExactly("header-shift");
    assertThat(reading.bad().get(0).message()).contains("in two ways");
  }

  @Test
  void quarantinesARowWithACellMoreOrLess() {
    Reading reading =
        Reading.of(
            text() + rows().lines().findFirst().orElseThrow() + "\tmore\n" + "a\t2023-04-17\n");

    assertThat(reading.reasons()).containsExactly("column-count", "column-count");
    assertThat(reading.events()).hasSize(7);
  }

  @Test
  void readsIso88591WhereARowIsNotUtf8() {
    byte[] text =
        text()
            .replace("Belarusian foreign ministry", "Orb\u00e1n")
            .replace("\tMinistry of Foreign Affairs\tBLR\t370\t", "\tViktor Orb\u00e1n\tHUN\t310\t")
            .getBytes(StandardCharsets.ISO_8859_1);

    Reading reading = Reading.of(text);

    assertThat(reading.event("20230418-1001-a1_CONSULT").actors().get(0).who().mention())
        .isEqualTo("Viktor Orb\u00e1n");
    assertThat(reading.rows()).filteredOn(RawRow::repaired).hasSize(1);
  }

  @Test
  void saysWhyARowIsBad() {
    String row = rows().lines().findFirst().orElseThrow();
    Reading reading =
        Reading.of(
            header()
                + "\n"
                + String.join(
                    "\n",
                    row.replace("20230418-1001-a1_CONSULT", "None"),
                    row.replace("2023-04-17", "None"),
                    row.replace("2023-04-17", "2023-02-30"),
                    row.replace("\t4.0\t", "\t14.0\t"),
                    row.replace("\t4.0\t", "\thigh\t"),
                    row.replace("55.75222", "155.75222"),
                    row.replace("\tCONSULT\t", "\tNone\t")));

    assertThat(reading.reasons())
        .containsExactly(
            "missing", "missing", "date", "plover-range", "number", "coordinates", "missing");
  }

  private static Dyad dyad(String source, String target) {
    return new Dyad(new ActorId(source), new ActorId(target));
  }

  private static List<String> principals(List<Participant> participants) {
    return participants.stream().map(one -> one.principal().value()).toList();
  }

  private static Reading fixture() {
    return Reading.of(text());
  }

  private static String text() {
    return Reading.fixtureText("polecat.tsv");
  }

  private static String header() {
    return text().lines().findFirst().orElseThrow();
  }

  private static String rows() {
    return text().substring(header().length() + 1);
  }

  private static String inserted(String row, int place, List<String> cells) {
    List<String> all = new ArrayList<>(Arrays.asList(row.split("\t", -1)));
    all.addAll(place, cells);
    return String.join("\t", all);
  }
}
