// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Dyad;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.time.Edtf;

/*
 * How it works. An event coded by hand and one that was read are the same if they are of one type,
 * have a pair of principals in common (in either direction where one of them is mutual) and their
 * dates have a day in common. Dates can be wide, and acts alike: of "visits in 2023" coded by hand
 * and five visits read, not all five are one act. So all that are taken for one event coded by hand
 * must have a day in common with it and with each other. The most precisely dated choose first, and
 * each takes the nearest: the same date before another, the same status before another, the narrower
 * date before the wider, the earlier in the chronology before the later.
 */
/** Which of the events that were read a person coded as well. Not thread-safe. */
final class AlsoCoded {
  private final List<Event> byHand;
  private final Map<EventId, Days> shared = new HashMap<>();

  private AlsoCoded(List<Event> byHand) {
    this.byHand = byHand;
    byHand.forEach(event -> shared.put(event.id(), Days.of(event.date())));
  }

  /** The events coded by hand that count in the place of events read, by the id of the latter. */
  static Map<EventId, Event> of(List<Event> byHand, List<Event> read) {
    AlsoCoded also = new AlsoCoded(byHand);
    Map<EventId, Event> found = new LinkedHashMap<>();
    read.stream()
        .sorted(Comparator.comparingLong(event -> Days.of(event.date()).width()))
        .forEach(event -> also.match(event).ifPresent(same -> found.put(event.id(), same)));
    return found;
  }

  private Optional<Event> match(Event read) {
    Days days = Days.of(read.date());
    List<Event> same = new ArrayList<>();
    for (Event coded : byHand) {
      boolean touches = Optional.ofNullable(shared.get(coded.id())).orElseThrow().touches(days);
      if (touches && coded.act().type().equals(read.act().type()) && sameParties(coded, read)) {
        same.add(coded);
      }
    }
    Optional<Event> nearest = same.stream().min(nearness(read));
    nearest.ifPresent(coded -> shared.computeIfPresent(coded.id(), (id, all) -> all.and(days)));
    return nearest;
  }

  private static Comparator<Event> nearness(Event read) {
    return Comparator.comparing((Event coded) -> !coded.date().equals(read.date()))
        .thenComparing(coded -> coded.status() != read.status())
        .thenComparing(coded -> Days.of(coded.date()).width());
  }

  private static boolean sameParties(Event coded, Event read) {
    Set<Dyad> pairs = new HashSet<>(coded.dyads());
    if (coded.mutual() || read.mutual()) {
      coded.dyads().forEach(pair -> pairs.add(pair.reversed()));
    }
    if (pairs.isEmpty() && read.dyads().isEmpty()) {
      return principals(coded).equals(principals(read));
    }
    return read.dyads().stream().anyMatch(pairs::contains);
  }

  private static Set<ActorId> principals(Event event) {
    Set<ActorId> principals = new TreeSet<>();
    event.actors().forEach(one -> principals.add(one.principal()));
    event.recipients().forEach(one -> principals.add(one.principal()));
    return principals;
  }

  /** A run of days; either end can be open. */
  private record Days(LocalDate first, LocalDate last) {
    static Days of(Edtf date) {
      return new Days(date.earliest(), date.latest());
    }

    boolean touches(Days other) {
      return !first.isAfter(other.last) && !last.isBefore(other.first);
    }

    Days and(Days other) {
      return new Days(
          first.isAfter(other.first) ? first : other.first,
          last.isBefore(other.last) ? last : other.last);
    }

    long width() {
      return ChronoUnit.DAYS.between(first, last);
    }
  }
}
