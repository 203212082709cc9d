// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Rank;
import org.chancery.model.event.Attendance;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.model.time.Edtf;
import org.junit.jupiter.api.Test;

class RegisterTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private static RegisterEvent event(String id, String date, Correction.Kind... corrections) {
    return new RegisterEvent(
        new EventId("chronology:" + id),
        Edtf.parse(date),
        List.of(party("Ruritania"), party("Graustark")),
        List.of(),
        true,
        "CONSULT",
        Optional.empty(),
        Status.OCCURRED,
        false,
        Optional.empty(),
        "They met.",
        "",
        Optional.empty(),
        1,
        List.of(),
        List.of(corrections).stream()
            .map(k -> new Correction(k, "", "", "AH", Optional.of(DAY)))
            .toList(),
        List.of(),
        new Provenance(
            "chronology.yaml", 1, "", "", Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static Party party(String name) {
    return new Party(
        new ActorId(name), name, name, Optional.empty(), Optional.empty(), Attendance.PRESENT);
  }

  @Test
  void isInOrderOfDateAndThenOfId() {
    Register register =
        new Register(List.of(event("b", "2021"), event("c", "2020"), event("a", "2021")), 3, "");

    assertThat(register.events())
        .extracting(event -> event.id().nativeId())
        .containsExactly("c", "a", "b");
  }

  @Test
  void refusesAnEventTwice() {
    assertThatThrownBy(() -> new Register(List.of(event("a", "2021"), event("a", "2020")), 2, ""))
        .hasMessageContaining("chronology:a");
  }

  @Test
  void isIncompleteWhereItHoldsFewerThanThereAre() {
    assertThat(new Register(List.of(event("a", "2021")), 2, "").complete()).isFalse();
    assertThatThrownBy(() -> new Register(List.of(event("a", "2021")), 0, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takesTheLastWordOfTheCorrections() {
    assertThat(event("a", "2021", Correction.Kind.REJECTED).rejected()).isTrue();
    assertThat(event("a", "2021", Correction.Kind.REJECTED, Correction.Kind.RESTORED).rejected())
        .isFalse();
    assertThat(event("a", "2021", Correction.Kind.REJECTED, Correction.Kind.RECODED).rejected())
        .isTrue();
  }

  @Test
  void namesTheParties() {
    assertThat(event("a", "2021").parties()).isEqualTo("Ruritania ↔ Graustark");
  }

  @Test
  void addsWhatIsKnownOfAParty() {
    Party party =
        new Party(
            new ActorId("RUR"),
            "Ruritania",
            "Strelsau",
            Optional.of("Rudolf V"),
            Optional.of(Rank.HEAD_OF_STATE),
            Attendance.HOST);

    assertThat(party.particulars())
        .containsExactly("“Strelsau” in the source", "Rudolf V", "head of state", "host");
    assertThat(party("Ruritania").particulars()).isEmpty();
  }
}
