// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.analysis.sample.Asked.actor;
import static org.chancery.analysis.sample.Asked.covered;
import static org.chancery.analysis.sample.Asked.dealings;
import static org.chancery.analysis.sample.Asked.numbers;
import static org.chancery.analysis.sample.Made.incident;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;
import org.junit.jupiter.api.Test;

class DealingsTest {
  private static final Scope SCOPE = covered("2018");

  @Test
  void ordersIncidentsByDateThenNumber() {
    Dealings dealings =
        dealings(
            SCOPE,
            incident(3, "2018-05-02", "BLR", "RUS"),
            incident(2, "2018-05-02", "RUS", "BLR"),
            incident(9, "2018-01-01", "BLR", "RUS"));

    assertThat(numbers(dealings.with(Counterpart.of(actor("RUS"))))).containsExactly(9L, 2L, 3L);
  }

  @Test
  void countsWhatOccurredUnlessAsked() {
    Incident announced = incident(1, "2018-05-02", "BLR", "RUS").status(Status.ANNOUNCED).build();
    Incident elsewhere = incident(2, "2018-05-02", "POL", "RUS").status(Status.ANNOUNCED).build();
    List<Incident> both = List.of(announced, elsewhere);

    Dealings usual = dealings(SCOPE, both);
    Dealings asked = dealings(SCOPE.counting(Set.of(Status.ANNOUNCED)), both);

    assertThat(usual.partners()).isEmpty();
    assertThat(usual.leftOut()).isEqualTo(Map.of(Status.ANNOUNCED, 1));
    assertThat(numbers(asked.all())).containsExactly(1L);
  }

  @Test
  void takesDatesThatCanFallIntoThePeriod() {
    Dealings dealings =
        dealings(
            SCOPE,
            incident(1, "2017", "BLR", "RUS"),
            incident(2, "2017/2018", "BLR", "RUS"),
            incident(3, "2018-12-31/2019-01-01", "BLR", "RUS"),
            incident(4, "../2018-01", "BLR", "RUS"),
            incident(5, "2019-01-01", "BLR", "RUS"));

    assertThat(numbers(dealings.all())).containsExactly(4L, 2L, 3L);
  }

  @Test
  void setsDomesticAndUnresolvedIncidentsApart() {
    Dealings dealings =
        Dealings.of(
            SCOPE,
            List.of(
                incident(1, "2018-01-01", "BLR", "BLR").build(),
                incident(2, "2018-01-02", "BLR", "a man in the street").build(),
                incident(3, "2018-01-03", "RUS", "BLR").build()),
            partner -> partner.value().equals("RUS"));

    assertThat(dealings.partners()).containsExactly(actor("RUS"));
    assertThat(numbers(dealings.domestic())).containsExactly(1L);
    assertThat(numbers(dealings.unresolved())).containsExactly(2L);
    assertThat(numbers(dealings.all())).containsExactly(3L);
  }

  @Test
  void countsAnIncidentOfSeveralPartnersOnceInAll() {
    Dealings dealings =
        dealings(
            SCOPE,
            incident(1, "2018-01-01", "BLR", "POL"),
            incident(1, "2018-01-01", "BLR", "LTU"),
            incident(2, "2018-01-02", "BLR", "LTU"));

    assertThat(numbers(dealings.all())).containsExactly(1L, 2L);
    assertThat(numbers(dealings.with(Counterpart.of(actor("LTU"))))).containsExactly(1L, 2L);
    Counterpart west =
        Counterpart.of(actor("west"), List.of(actor("POL"), actor("LTU"), actor("LVA")));
    assertThat(numbers(dealings.with(west))).containsExactly(1L, 2L);
  }

  @Test
  void takesAnActSeenFromBothSidesForMutual() {
    Dealings dealings =
        dealings(
            SCOPE,
            incident(1, "2018-01-01", "BLR", "RUS").codings(1),
            incident(1, "2018-01-01", "RUS", "BLR").codings(2));

    Incident merged = dealings.all().get(0);

    assertThat(dealings.all()).hasSize(1);
    assertThat(merged.mutual()).isTrue();
    assertThat(merged.codings()).isEqualTo(2);
    assertThat(merged.reports()).isEqualTo(4);
  }

  @Test
  void findsWhatOthersDidInTheFocusState() {
    Dealings dealings =
        dealings(
            SCOPE,
            incident(1, "2018-01-01", "RUS", "UKR").bothWays().at("BLR"),
            incident(2, "2018-01-02", "RUS", "UKR").at("BLR"),
            incident(2, "2018-01-02", "RUS", "BLR").at("BLR"),
            incident(3, "2018-01-03", "RUS", "UKR").at("FRA"));

    assertThat(numbers(dealings.hosted())).containsExactly(1L);
  }
}
