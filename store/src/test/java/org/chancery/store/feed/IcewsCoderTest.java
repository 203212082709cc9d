// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Sector;
import org.chancery.model.event.Event;
import org.chancery.model.event.Participant;
import org.chancery.model.ontology.Intensity;
import org.chancery.model.ontology.Scale;
import org.junit.jupiter.api.Test;

class IcewsCoderTest {
  private static final String HEADER =
      "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\t"
          + "Intensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\t"
          + "Publisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";
  private static final String ROW =
      "29000001\t2018-05-03\tMinistry (Belarus)\tExecutive,Government\tBelarus\tMake a visit\t042\t1.9\t"
          + "Citizen (Russia)\tGeneral Population / Civilian / Social\tRussian Federation\t47000001\t"
          + "4\tInvented Wire\tMoscow\tNA\tMoskva\tRussian Federation\t55.7522\t37.6156\n";

  @Test
  void codesAnEvent() {
    Event event = Reading.of(HEADER + ROW).onlyEvent();

    assertThat(event.id().value()).isEqualTo("icews:29000001@2018-05-03");
    assertThat(event.actors())
        .extracting(Participant::principal)
        .containsExactly(new ActorId("BLR"));
    assertThat(event.recipients())
        .extracting(Participant::principal)
        .containsExactly(new ActorId("RUS"));
    assertThat(event.recipients().get(0).who().sector()).contains(Sector.CVL);
    assertThat(event.act().cameo()).contains("042");
    assertThat(event.says()).isEqualTo("Make a visit");
    assertThat(event.venue().orElseThrow().name()).isEqualTo("Moscow");
    assertThat(event.venue().orElseThrow().state()).contains(new ActorId("RUS"));
    assertThat(event.provenance().document()).contains("Invented Wire, story 47000001, sentence 4");
    assertThat(event.provenance().line()).isEqualTo(2);
  }

  @Test
  void keepsTwoEventsOfOneIdOnTwoDaysApart() {
    Reading reading = Reading.of(HEADER + ROW + ROW.replace("2018-05-03", "2018-05-04"));

    assertThat(reading.events()).extracting(event -> event.id().value()).doesNotHaveDuplicates();
  }

  @Test
  void findsTheActByItsNameWhereTheFileHasNoCodes() {
    String header = HEADER.replace("CAMEO Code\t", "").replace("Event Date", "\"Event Date\"");
    String row =
        ROW.replace("\t042\t", "\t")
            .replace("2018-05-03", "5/3/2017")
            .replace("Make a visit", "\"Conduct suicide, car, or other non-military bombing\"")
            .replace("1.9", "-10");

    Event event = Reading.of(header + row).onlyEvent();

    assertThat(event.date().text()).isEqualTo("2017-05-03");
    assertThat(event.act().cameo()).contains("183");
    assertThat(event.act().goldstein())
        .contains(new Intensity(new BigDecimal("-10"), Scale.GOLDSTEIN));
  }

  @Test
  void keepsARelationThatNoCodebookKnows() {
    String row = ROW.replace("\t042\t1.9\t", "\tNULL\t0.5\t").replace("Make a visit", "Yodel at");

    Event event = Reading.of(HEADER + row).onlyEvent();

    assertThat(event.act().type()).isEmpty();
    assertThat(event.act().cameo()).isEmpty();
    assertThat(event.act().goldstein()).isPresent();
    assertThat(event.says()).isEqualTo("Yodel at");
  }

  @Test
  void takesNullNaAndBlankForMissing() {
    String row =
        ROW.replace(
            "Moscow\tNA\tMoskva\tRussian Federation\t55.7522\t37.6156", "NULL\t\tNA\tNULL\tNA\t");

    assertThat(Reading.of(HEADER + row).onlyEvent().venue()).isEmpty();
  }

  @Test
  void passesOverAHeaderThatStandsInTheMiddle() {
    Reading reading = Reading.of(HEADER + ROW + HEADER + ROW.replace("29000001", "29000002"));

    assertThat(reading.events()).hasSize(2);
    assertThat(reading.blank()).isEqualTo(1);
  }

  @Test
  void saysWhyARowIsBad() {
    Reading reading =
        Reading.of(
            HEADER
                + ROW.replace("\t37.6156", "")
                + ROW.replace("29000001", "ev1")
                + ROW.replace("2018-05-03", "2018-02-30")
                + ROW.replace("Ministry (Belarus)", "")
                + ROW.replace("1.9", "19")
                + ROW);

    assertThat(reading.reasons())
        .containsExactly("column-count", "number", "date", "missing", "goldstein-range");
    assertThat(reading.events()).hasSize(1);
  }

  @Test
  void readsAFileOfAHeaderOnly() {
    Reading reading = Reading.of(HEADER);

    assertThat(reading.format()).isEqualTo(Format.ICEWS);
    assertThat(reading.coded()).isEmpty();
  }
}
