// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.analysis.sample.Asked.about;
import static org.chancery.analysis.sample.Asked.actor;
import static org.chancery.analysis.sample.Asked.covered;
import static org.chancery.analysis.sample.Asked.dealings;
import static org.chancery.analysis.sample.Asked.selective;
import static org.chancery.analysis.sample.Asked.systematic;
import static org.chancery.analysis.sample.Made.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.sample.Drawn;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerTableTest {
  private static final Scope SCOPE = covered("2018");

  @Test
  void putsThePartnersWithMostIncidentsFirst() {
    PartnerTable table =
        PartnerTable.of(
            dealings(
                SCOPE,
                incident(1, "2018-01-01", "BLR", "UKR"),
                incident(2, "2018-01-02", "BLR", "POL"),
                incident(3, "2018-01-03", "RUS", "BLR"),
                incident(4, "2018-01-04", "RUS", "BLR")));

    assertThat(table.partners())
        .extracting(Partner::id)
        .containsExactly(actor("RUS"), actor("POL"), actor("UKR"));
  }

  @Test
  void sharesOutTheIncidentsOfSystematicSources() {
    Scope scope = about("2018", systematic("feed", "2018"), selective("article", "2018"));
    PartnerTable table =
        PartnerTable.of(
            dealings(
                scope,
                incident(1, "2018-01-01", "BLR", "RUS"),
                incident(2, "2018-01-02", "BLR", "RUS"),
                incident(3, "2018-01-03", "BLR", "UKR"),
                incident(4, "2018-01-04", "BLR", "UKR").bySelective(),
                incident(5, "2018-01-05", "BLR", "POL").bySelective()));

    Partner ukraine = row(table, "UKR");
    assertThat(ukraine.shareOfIncidents().orElseThrow().value()).isEqualTo(1 / 3.0);
    assertThat(ukraine.shareOfIncidents().orElseThrow().n()).isEqualTo(3);
    assertThat(ukraine.shareOfIncidents().orElseThrow().interval()).isPresent();
    assertThat(row(table, "POL").shareOfIncidents().orElseThrow().value()).isZero();
  }

  @Test
  void givesNoSharesWhereEverySourceIsSelective() {
    Scope scope = about("2018", selective("article", "2018"));

    PartnerTable table =
        PartnerTable.of(dealings(scope, incident(1, "2018-01-01", "BLR", "RUS").bySelective()));

    assertThat(row(table, "RUS").shareOfIncidents()).isEmpty();
    assertThat(row(table, "RUS").all().count().interval()).isEmpty();
  }

  @Test
  void countsAnIncidentOfSeveralPartnersOnceInTheTotal() {
    PartnerTable table =
        PartnerTable.of(
            dealings(
                SCOPE,
                incident(1, "2018-01-01", "BLR", "POL").quad(QuadClass.VERBAL_CONFLICT, "-4"),
                incident(1, "2018-01-01", "BLR", "LTU").quad(QuadClass.VERBAL_CONFLICT, "-4"),
                incident(2, "2018-01-02", "LTU", "BLR").quad(QuadClass.VERBAL_CONFLICT, "-2")));

    assertThat(row(table, "LTU").all().incidents()).isEqualTo(2);
    assertThat(row(table, "POL").all().incidents()).isEqualTo(1);
    assertThat(table.total().all().numbers()).containsExactly(1L, 2L);
    assertThat(table.total().all().scores().conflict().value()).isEqualTo(6);
  }

  @Test
  void tellsTheFirstAndTheLastDate() {
    PartnerTable table =
        PartnerTable.of(
            dealings(
                SCOPE,
                incident(1, "2018-03", "BLR", "RUS"),
                incident(2, "2018-03-02", "BLR", "RUS"),
                incident(3, "2018-02-05/2018-05-01", "BLR", "RUS"),
                incident(4, "2018-11/2019-02", "BLR", "RUS")));

    Partner russia = row(table, "RUS");
    assertThat(russia.first()).contains(Edtf.parse("2018-02-05/2018-05-01"));
    assertThat(russia.last()).contains(Edtf.parse("2018-02-05/2018-05-01"));
    assertThat(russia.notPlaced()).containsExactly(4L);
    assertThat(table.notPlaced()).containsExactly(4L);
    assertThat(russia.all().numbers()).containsExactly(3L, 1L, 2L);
  }

  @Test
  void setsApartWhatIsNoRelation() {
    Dealings dealings =
        Dealings.of(
            SCOPE,
            List.of(
                incident(1, "2018-01-01", "BLR", "BLR").build(),
                incident(2, "2018-01-02", "BLR", "nobody known").build(),
                incident(3, "2018-01-03", "RUS", "BLR").build(),
                incident(4, "2018-01-03", "RUS", "UKR").at("BLR").build()),
            partner -> partner.equals(actor("RUS")));

    PartnerTable table = PartnerTable.of(dealings);

    assertThat(table.partners()).extracting(Partner::id).containsExactly(actor("RUS"));
    assertThat(table.domestic()).containsExactly(1L);
    assertThat(table.unresolved()).containsExactly(2L);
    assertThat(table.hosted()).containsExactly(4L);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void doesNotDependOnTheOrderOfTheInputNorOnOthers(long seed) {
    Drawn drawn = new Drawn(seed, 20);
    List<Incident> incidents = drawn.incidents(1_000);
    List<Incident> shuffled = new ArrayList<>(incidents);
    for (int i = 0; i < 50; i++) {
      shuffled.add(drawn.ofOthers());
    }
    Collections.shuffle(shuffled, drawn.random());
    Scope scope = covered("2018-06/2020-06");

    assertThat(PartnerTable.of(dealings(scope, shuffled)))
        .isEqualTo(PartnerTable.of(dealings(scope, incidents)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void totalsHoldEveryNumberOfTheRowsOnce(long seed) {
    PartnerTable table =
        PartnerTable.of(dealings(covered("2018-06/2020-06"), new Drawn(seed, 20).incidents(1_000)));

    Set<Long> numbers = new HashSet<>();
    int sum = 0;
    for (Partner partner : table.partners()) {
      numbers.addAll(partner.all().numbers());
      sum += partner.all().incidents();
    }
    assertThat(table.total().all().numbers()).hasSameElementsAs(numbers).hasSize(numbers.size());
    assertThat(sum).isGreaterThan(numbers.size());
  }

  private static Partner row(PartnerTable table, String id) {
    return table.partners().stream()
        .filter(partner -> partner.id().equals(actor(id)))
        .findFirst()
        .orElseThrow();
  }
}
