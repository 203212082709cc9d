// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.event;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.time.Edtf;

/**
 * One coded event: who did what to whom, when and where, and which source says so. It counts once,
 * however many took part.
 *
 * @param id its lasting name
 * @param date when it happened, as precise as the source
 * @param firstSeen when a source first reported it; another thing than {@code date}
 * @param actors who acted, at least one; all parties where the act is mutual
 * @param recipients who was acted upon; may be empty
 * @param act what was done
 * @param status how the source speaks of it
 * @param historical whether the source tells it as background of long before
 * @param venue where
 * @param confidence how sure the coder is, 0 to 1
 * @param says the act in words: a paraphrase, or the feed's own name of the relation
 * @param provenance where it comes from
 */
public record Event(
    EventId id,
    Edtf date,
    Optional<LocalDate> firstSeen,
    List<Participant> actors,
    List<Participant> recipients,
    Act act,
    Status status,
    boolean historical,
    Optional<Venue> venue,
    Optional<BigDecimal> confidence,
    String says,
    Provenance provenance) {
  public Event {
    requireNonNull(id, "id");
    requireNonNull(date, "date");
    requireNonNull(firstSeen, "firstSeen");
    requireNonNull(act, "act");
    requireNonNull(status, "status");
    requireNonNull(venue, "venue");
    requireNonNull(confidence, "confidence");
    requireNonNull(says, "says");
    requireNonNull(provenance, "provenance");
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    if (actors.isEmpty()) {
      throw new IllegalArgumentException("event " + id + " has no actor");
    }
    if (confidence.isPresent() && !isShare(confidence.get())) {
      throw new IllegalArgumentException("confidence is not from 0 to 1: " + confidence.get());
    }
  }

  private static boolean isShare(BigDecimal value) {
    return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
  }

  /**
   * The pairs of principals that follow from the event: each actor with each recipient, or, where
   * there is none, each actor with each later one. Those who stayed away form no pair, nor does
   * anybody with itself.
   */
  public Set<Dyad> dyads() {
    Set<Dyad> dyads = new LinkedHashSet<>();
    for (int i = 0; i < actors.size(); i++) {
      List<Participant> others =
          recipients.isEmpty() ? actors.subList(i + 1, actors.size()) : recipients;
      for (Participant other : others) {
        pair(actors.get(i), other).ifPresent(dyads::add);
      }
    }
    return dyads;
  }

  private static Optional<Dyad> pair(Participant one, Participant other) {
    boolean both = one.attendance().tookPart() && other.attendance().tookPart();
    if (!both || one.principal().equals(other.principal())) {
      return Optional.empty();
    }
    return Optional.of(new Dyad(one.principal(), other.principal()));
  }

  /** Whether all parties are on one side: a meeting, an agreement, a trade. */
  public boolean mutual() {
    return recipients.isEmpty() && actors.size() > 1;
  }
}
