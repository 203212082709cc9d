// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.chancery.analysis.sample.Asked.actor;
import static org.chancery.analysis.sample.Asked.covered;
import static org.chancery.analysis.sample.Asked.dealings;
import static org.chancery.analysis.sample.Made.incident;

import java.util.Map;
import java.util.TreeMap;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.sample.Made;
import org.chancery.model.actor.Rank;
import org.junit.jupiter.api.Test;

class ContactTest {
  private static Contact withRussia(Made... incidents) {
    return Contact.of(dealings(covered("2018"), incidents), Counterpart.of(actor("RUS")));
  }

  @Test
  void tellsVisitsMadeFromVisitsReceived() {
    Contact contact =
        withRussia(
            incident(1, "2018-01-05", "BLR", "RUS").consult("visit"),
            incident(2, "2018-02-05", "RUS", "BLR").consult("visit"),
            incident(3, "2018-03-05", "RUS", "BLR").cameo("042"),
            incident(4, "2018-03-06", "RUS", "BLR").cameo("043"),
            incident(5, "2018-03-07", "RUS", "BLR").cameo("040"));

    assertThat(contact.made().visits()).extracting(Visit::number).containsExactly(1L);
    assertThat(contact.received().visits()).extracting(Visit::number).containsExactly(2L, 3L, 4L);
    assertThat(contact.received().visits().get(0).who()).isEqualTo("somebody of RUS");
  }

  @Test
  void countsVisitsByTheRankOfTheVisitorTheHighestFirst() {
    Visits received =
        withRussia(
                visit(1).rank(Rank.MINISTER),
                visit(2).rank(Rank.HEAD_OF_STATE),
                visit(3),
                visit(4).rank(Rank.MINISTER))
            .received();

    assertThat(received.byRank())
        .containsExactly(entry(Rank.HEAD_OF_STATE, 1), entry(Rank.MINISTER, 2));
    assertThat(received.unranked()).isEqualTo(1);
    assertThat(received.n()).isEqualTo(4);
  }

  private static Made visit(long number) {
    return incident(number, "2018-02-05", "RUS", "BLR").consult("visit");
  }

  @Test
  void doesNotGuessWhoTravelled() {
    Contact contact =
        withRussia(incident(1, "2018-01-05", "BLR", "RUS").consult("visit").bothWays().at("BLR"));

    assertThat(contact.undirected()).containsExactly(1L);
    assertThat(contact.made().n() + contact.received().n()).isZero();
  }

  @Test
  void countsWhereTheyMet() {
    Contact contact =
        withRussia(
            incident(1, "2018-01-01", "BLR", "RUS").consult("").at("BLR"),
            incident(2, "2018-01-02", "BLR", "RUS").consult("visit").at("RUS"),
            incident(3, "2018-01-03", "BLR", "RUS").consult("third-party").at("CHE"),
            incident(4, "2018-01-04", "BLR", "RUS").consult(""),
            incident(5, "2018-01-05", "BLR", "RUS").consult("phone").at("BLR"),
            incident(6, "2018-01-06", "BLR", "RUS").at("BLR"));

    VenueUse venues = contact.venues();
    assertThat(venues).isEqualTo(new VenueUse(1, 1, new TreeMap<>(Map.of(actor("CHE"), 1)), 1));
    assertThat(venues.n()).isEqualTo(4);
  }

  @Test
  void leavesOutVisitsThatMayLieBeyondThePeriod() {
    assertThat(
            withRussia(incident(1, "2018-12/2019-01", "RUS", "BLR").consult("visit"))
                .received()
                .n())
        .isZero();
  }
}
