// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Participant;
import org.chancery.model.ontology.Mode;
import org.chancery.model.source.ErrorRate;
import org.chancery.store.record.RecordedEvent;

/** What there is to know of the coding of events read by a machine, in sentences. */
final class ReadingWords {
  private final Matter matter;
  private final Map<EventId, Event> events = new TreeMap<>();
  private final Map<EventId, List<Event>> alsoRead = new TreeMap<>();

  ReadingWords(Matter matter) {
    this.matter = matter;
    for (RecordedEvent recorded : matter.events()) {
      events.put(recorded.event().id(), recorded.event());
      recorded
          .countedAs()
          .ifPresent(
              counted ->
                  alsoRead.computeIfAbsent(counted, id -> new ArrayList<>()).add(recorded.event()));
    }
  }

  List<String> of(RecordedEvent recorded) {
    Event event = recorded.event();
    List<String> remarks = new ArrayList<>();
    if (event.id().feed().equals(IncidentRule.TEXT)) {
      remarks.add("Read by the coder. " + checked(event));
    }
    recorded
        .countedAs()
        .ifPresent(
            id ->
                remarks.add(
                    "Coded by hand as well, as %s, which counts%s"
                        .formatted(id, compared(Optional.ofNullable(events.get(id)), event))));
    alsoRead
        .getOrDefault(event.id(), List.of())
        .forEach(
            read ->
                remarks.add(
                    "Also read in %s%s"
                        .formatted(place(read), compared(Optional.of(event), read))));
    return remarks;
  }

  private String checked(Event event) {
    return event
            .act()
            .type()
            .flatMap(matter.rates()::of)
            .map(
                rate -> "Of " + rate.checked() + " of its type that people checked, " + share(rate))
            .orElse("Nobody has checked events of its type")
        + ".";
  }

  /** A rate in words: {@code 85 % are right (90 % interval 70 to 93 %)}. */
  static String share(ErrorRate rate) {
    return "%d\u202f%% are right (%d\u202f%% interval %d to %d\u202f%%)"
        .formatted(
            percent(rate.right()),
            percent(rate.level()),
            percent(rate.low()),
            percent(rate.high()));
  }

  private static long percent(double share) {
    return Math.round(share * 100);
  }

  private static String place(Event read) {
    String document = read.provenance().document().orElse(read.provenance().file());
    return document + ", " + read.provenance().place();
  }

  private static String compared(Optional<Event> byHand, Event read) {
    return byHand
        .map(coded -> differences(coded, read))
        .map(all -> all.isEmpty() ? ": agrees." : ": differs in " + String.join("; ", all) + ".")
        .orElse(".");
  }

  private static List<String> differences(Event coded, Event read) {
    List<String> differences = new ArrayList<>();
    differ("date", coded.date().text(), read.date().text(), differences);
    differ("status", coded.status().label(), read.status().label(), differences);
    differ("mode", mode(coded), mode(read), differences);
    differ("actors", names(coded.actors()), names(read.actors()), differences);
    differ("recipients", names(coded.recipients()), names(read.recipients()), differences);
    if (coded.historical() != read.historical()) {
      differ("background", "" + coded.historical(), "" + read.historical(), differences);
    }
    return differences;
  }

  private static void differ(String what, String coded, String read, List<String> differences) {
    if (!coded.equals(read)) {
      differences.add("%s (coded %s, read %s)".formatted(what, coded, read));
    }
  }

  private static String mode(Event event) {
    return event.act().mode().map(Mode::name).orElse("none");
  }

  private static String names(List<Participant> side) {
    TreeSet<ActorId> principals = new TreeSet<>();
    side.forEach(one -> principals.add(one.principal()));
    return principals.isEmpty()
        ? "none"
        : String.join(" ", principals.stream().map(ActorId::value).toList());
  }
}
