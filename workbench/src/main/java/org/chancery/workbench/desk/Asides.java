// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Sector;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Venue;
import org.chancery.store.record.EventQuery;
import org.chancery.store.record.RecordFile;
import org.chancery.store.record.RecordedEvent;

/**
 * The acts coded in a case of which no relation is made: those without a recipient, those of an
 * opposition, and background of long before. No measure counts them; that they happened can be
 * claimed.
 */
final class Asides {
  private static final Set<String> CODED_HERE = Set.of(IncidentRule.CHRONOLOGY, IncidentRule.TEXT);

  private static final Set<Sector> OPPOSED = Set.of(Sector.OPP, Sector.REB);

  private final List<Incident> incidents = new ArrayList<>();

  private Asides() {}

  /**
   * Those of a record.
   *
   * @param counted events that are in relations, and so no asides
   * @param selective whether a source is selective, by its key
   */
  static List<Incident> of(RecordFile record, Set<EventId> counted, Predicate<String> selective) {
    Asides asides = new Asides();
    record.withEvents(
        EventQuery.ALL,
        recorded -> {
          Event event = recorded.event();
          boolean aside =
              CODED_HERE.contains(event.id().feed())
                  && recorded.countedAs().isEmpty()
                  && !counted.contains(event.id());
          if (aside) {
            asides.add(recorded, selective.test(event.provenance().source()));
          }
        });
    return List.copyOf(asides.incidents);
  }

  private void add(RecordedEvent recorded, boolean selective) {
    Event event = recorded.event();
    for (Participant actor : event.actors()) {
      if (!actor.attendance().tookPart()) {
        continue;
      }
      List<Participant> others = event.recipients().isEmpty() ? List.of(actor) : event.recipients();
      for (Participant other : others) {
        incidents.add(incident(recorded, actor, other, selective));
      }
    }
  }

  private static Incident incident(
      RecordedEvent recorded, Participant one, Participant other, boolean selective) {
    Event event = recorded.event();
    return new Incident(
        recorded.incident(),
        event.date(),
        party(one),
        party(other),
        event.mutual(),
        event.act(),
        event.status(),
        event.says(),
        event.venue().flatMap(Venue::state),
        side(one),
        side(other),
        selective,
        recorded.reports(),
        List.of(event.id()));
  }

  /* What an opposition does is not what its state does. */
  private static ActorId party(Participant participant) {
    boolean opposed = participant.who().sector().filter(OPPOSED::contains).isPresent();
    return opposed
        ? new ActorId(
            participant.principal() + "/" + participant.who().sector().orElseThrow().label())
        : participant.principal();
  }

  private static Incident.Side side(Participant participant) {
    return new Incident.Side(
        participant.who().mention(), participant.who().sector(), rank(participant));
  }

  private static Optional<org.chancery.model.actor.Rank> rank(Participant participant) {
    return participant.rank().or(() -> participant.who().rank());
  }
}
