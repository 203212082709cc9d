// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.analysis.sample.Asked.actor;
import static org.chancery.analysis.sample.Made.incident;
import static org.chancery.model.ontology.QuadClass.MATERIAL_CONFLICT;
import static org.chancery.model.ontology.QuadClass.VERBAL_CONFLICT;
import static org.chancery.model.ontology.QuadClass.VERBAL_COOPERATION;

import java.util.Arrays;
import java.util.Optional;
import org.chancery.analysis.measure.Weight;
import org.chancery.analysis.sample.Made;
import org.chancery.model.event.Status;
import org.junit.jupiter.api.Test;

class SayingsTest {
  private static final Matter OF_RUSSIA = new Matter(Optional.of(actor("RUS")), Optional.empty());

  @Test
  void putsSayingsInOrderAndFindsWhereTheToneTurns() {
    Sayings sayings =
        of(
            Speaker.of(actor("BLR")),
            said(3, "2024-10").quad(VERBAL_CONFLICT, "-2").says("never authorised"),
            said(1, "2022-03").quad(VERBAL_COOPERATION, "3").says("co-aggressor"),
            said(2, "2023-05").quad(VERBAL_COOPERATION, "3").says("ally"));

    assertThat(sayings.sayings())
        .extracting(saying -> saying.incident().says())
        .containsExactly("co-aggressor", "ally", "never authorised");
    assertThat(sayings.turns()).hasSize(1);
    Sayings.Turn turn = sayings.turns().get(0);
    assertThat(turn.before().incident().number()).isEqualTo(2);
    assertThat(turn.after().tone()).isEqualTo(Tone.HOSTILE);
    assertThat(turn.ordered()).isTrue();
  }

  @Test
  void doubtsTheOrderWhereDatesOverlap() {
    Sayings sayings =
        of(
            Speaker.of(actor("BLR")),
            said(1, "2022-02/2024-10").quad(VERBAL_COOPERATION, "3"),
            said(2, "2024-10").quad(VERBAL_CONFLICT, "-2"));

    assertThat(sayings.turns()).hasSize(1);
    assertThat(sayings.turns().get(0).ordered()).isFalse();
  }

  @Test
  void takesWordsAloneAndNotThoseThatWereNotSaid() {
    Sayings sayings =
        of(
            Speaker.of(actor("BLR")),
            said(1, "2022-03").quad(MATERIAL_CONFLICT, "-9"),
            said(2, "2022-04").status(Status.NEGATED),
            said(3, "2022-05").status(Status.DISPUTED),
            said(3, "2022-05").status(Status.DISPUTED));

    assertThat(sayings.sayings())
        .extracting(saying -> saying.incident().number())
        .containsExactly(3L);
  }

  @Test
  void takesThoseOfOneSpeakerByNameInTheSourceOrInTheWords() {
    Sayings sayings =
        of(
            Speaker.of(actor("BLR"), "lukashenka"),
            said(1, "2022-03").says("Lukashenka thanked Russia"),
            said(2, "2022-04").says("The minister thanked Russia"),
            incident(3, "2022-05", "RUS", "BLR").says("Putin thanked Lukashenka"));

    assertThat(sayings.sayings())
        .extracting(saying -> saying.incident().number())
        .containsExactly(1L);
  }

  @Test
  void takesThoseAboutOneMatter() {
    Sayings sayings =
        of(Speaker.of(actor("BLR")), said(1, "2022-03"), incident(2, "2022-04", "BLR", "UKR"));

    assertThat(sayings.sayings()).hasSize(1);
    assertThat(sayings.turns()).isEmpty();
  }

  private static Sayings of(Speaker speaker, Made... made) {
    return Sayings.of(
        Arrays.stream(made).map(Made::build).toList(), speaker, OF_RUSSIA, Weight.COUNT);
  }

  private static Made said(long number, String date) {
    return incident(number, date, "BLR", "RUS");
  }
}
