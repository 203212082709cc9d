// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.time.Edtf;
import org.junit.jupiter.api.Test;

final class EventTest {
  private static final ActorRegistry REGISTRY = ActorRegistry.bundled();
  private static final LocalDate DAY = LocalDate.of(2024, 11, 1);

  private static Participant party(String name, Attendance attendance) {
    return new Participant(
        REGISTRY.resolve(name, DAY), Optional.empty(), Optional.empty(), attendance);
  }

  private static List<Participant> present(String... names) {
    return Arrays.stream(names).map(name -> party(name, Attendance.PRESENT)).toList();
  }

  private static Event event(List<Participant> actors, List<Participant> recipients) {
    return new Event(
        new EventId("chronology:summit"),
        Edtf.of(DAY),
        Optional.empty(),
        actors,
        recipients,
        Act.UNKNOWN,
        Status.OCCURRED,
        false,
        Optional.empty(),
        Optional.empty(),
        "They met.",
        new Provenance("f", 1, "", "", Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static Dyad dyad(String source, String target) {
    return new Dyad(new ActorId(source), new ActorId(target));
  }

  @Test
  void pairsEveryActorWithEveryRecipient() {
    assertThat(event(present("RUS", "BLR"), present("UKR")).dyads())
        .containsExactly(dyad("RUS", "UKR"), dyad("BLR", "UKR"));
  }

  @Test
  void pairsThePartiesOfAMeetingOnceEach() {
    assertThat(event(present("BLR", "RUS", "SRB"), List.of()).dyads())
        .containsExactly(dyad("BLR", "RUS"), dyad("BLR", "SRB"), dyad("RUS", "SRB"));
  }

  @Test
  void pairsNobodyWithThoseWhoStayedAway() {
    List<Participant> parties =
        List.of(
            party("BLR", Attendance.HOST),
            party("RUS", Attendance.PRESENT),
            party("CHN", Attendance.ABSENT),
            party("KAZ", Attendance.INVITED));

    assertThat(event(parties, List.of()).dyads()).containsExactly(dyad("BLR", "RUS"));
  }

  @Test
  void pairsNobodyWithItself() {
    assertThat(event(present("BLR/GOV"), present("BLR/OPP")).dyads()).isEmpty();
  }

  @Test
  void needsAnActorAndASoundConfidence() {
    assertThatIllegalArgumentException().isThrownBy(() -> event(List.of(), present("UKR")));
    Event sound = event(present("BLR"), List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Event(
                    sound.id(),
                    sound.date(),
                    sound.firstSeen(),
                    sound.actors(),
                    sound.recipients(),
                    sound.act(),
                    sound.status(),
                    false,
                    sound.venue(),
                    Optional.of(new BigDecimal("1.1")),
                    sound.says(),
                    sound.provenance()));
  }

  @Test
  void anIdNamesItsFeed() {
    EventId id = EventId.of("gdelt", "4711");

    assertThat(id.feed()).isEqualTo("gdelt");
    assertThat(id.nativeId()).isEqualTo("4711");
    assertThatIllegalArgumentException().isThrownBy(() -> new EventId("4711"));
  }
}
