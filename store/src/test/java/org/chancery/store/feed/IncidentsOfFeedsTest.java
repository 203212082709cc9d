// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rule of incidents makes of codings as feeds write them. */
class IncidentsOfFeedsTest {
  private static final String ICEWS_HEADER =
      "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\t"
          + "Intensity\tTarget Name\tTarget Sectors\tTarget Country\n";

  @Test
  void isOneWhereGdeltSpellsOneCodeInTwoWays() {
    List<Long> incidents =
        Reading.of(
                GdeltRows.v2()
                    + "\n"
                    + GdeltRows.v2(GdeltRows.ID, "2", GdeltRows.ACTOR1_NAME, "BELARUSIAN"))
            .incidents();

    assertThat(incidents).hasSize(2);
    assertThat(incidents.get(0)).isEqualTo(incidents.get(1));
  }

  @Test
  void isTwoWhereGdeltHasTwoCodes() {
    assertThat(
            Reading.of(
                    GdeltRows.v2()
                        + "\n"
                        + GdeltRows.v2(GdeltRows.ID, "2", GdeltRows.ACTOR1_CODE, "BLRMIL"))
                .incidents())
        .doesNotHaveDuplicates();
  }

  @Test
  void isTwoWhereTwoPersonsHaveTheirFirstNameInCommon() {
    assertThat(
            icews(
                "1\t2018-05-03\tAlexander Imagined\tGovernment\tBelarus\tConsult\t040\t1.0\tX\t\t",
                "2\t2018-05-03\tAlexander Invented\tGovernment\tBelarus\tConsult\t040\t1.0\tX\t\t"))
        .doesNotHaveDuplicates();
  }

  @Test
  void isOneWhereIcewsWritesAVisitFromBothSides() {
    List<Long> incidents =
        icews(
            "1\t2018-05-03\tBelarus\t\tBelarus\tMake a visit\t042\t1.9\tChina\t\tChina",
            "2\t2018-05-03\tChina\t\tChina\tHost a visit\t043\t2.8\tBelarus\t\tBelarus");

    assertThat(incidents.get(0)).isEqualTo(incidents.get(1));
  }

  @Test
  void isOneWherePolecatGivesOneActTwice() {
    String text = Reading.fixtureText("polecat.tsv");
    String again = text.lines().skip(1).findFirst().orElseThrow().replace("-1001-", "-1099-");

    List<Long> incidents = Reading.of(text + again + "\n").incidents();

    assertThat(incidents).hasSize(8);
    assertThat(incidents.get(7)).isEqualTo(incidents.get(0));
  }

  private static List<Long> icews(String... rows) {
    Reading reading = Reading.of(ICEWS_HEADER + String.join("\n", rows) + "\n");
    assertThat(reading.events()).hasSize(2);
    return reading.incidents();
  }
}
