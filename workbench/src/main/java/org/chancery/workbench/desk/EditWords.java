// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.edit.EditOperation;
import org.chancery.model.edit.Grounds;
import org.chancery.model.edit.Merge;
import org.chancery.model.edit.Recode;
import org.chancery.model.edit.Recoding;
import org.chancery.model.edit.Reject;
import org.chancery.model.edit.Restore;
import org.chancery.model.edit.Split;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Status;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Mode;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.time.Edtf;
import org.chancery.store.record.EventQuery;
import org.chancery.store.record.RecordFile;
import org.chancery.store.record.RecordedEvent;

/** A correction in the words of a user, turned into one that can be replayed. */
final class EditWords {
  private static final List<String> FIELDS =
      List.of("type", "mode", "cameo", "status", "date", "source", "target");

  private final ActorRegistry registry;
  private final RecordFile record;

  EditWords(ActorRegistry registry, RecordFile record) {
    this.registry = registry;
    this.record = record;
  }

  EditOperation operation(EditRequest request) {
    List<EventId> events = request.events().stream().map(Words::event).toList();
    requireRecorded(events);
    Grounds grounds = grounds(request);
    if (!request.operation().equals("recode") && !request.settings().isEmpty()) {
      throw wrong("--set", "only recode sets anything", "Use chancery edit recode.");
    }
    return switch (request.operation()) {
      case "reject" -> new Reject(one(events), grounds);
      case "restore" -> new Restore(one(events), grounds);
      case "split" -> new Split(one(events), grounds);
      case "merge" -> merge(events, grounds);
      case "recode" -> new Recode(one(events), recoding(request.settings()), grounds);
      default ->
          throw wrong(
              request.operation(),
              "there is no such correction",
              "Choose one of reject, recode, merge, split, restore, list.");
    };
  }

  private void requireRecorded(List<EventId> events) {
    Set<EventId> missing = new HashSet<>(events);
    if (!events.isEmpty()) {
      record.withEvents(
          EventQuery.of(new HashSet<>(events)), event -> missing.remove(event.event().id()));
    }
    missing.stream()
        .sorted()
        .findFirst()
        .ifPresent(
            event -> {
              throw wrong(
                  event.value(), "this event is not in the record", "List ids: chancery events.");
            });
  }

  private static Grounds grounds(EditRequest request) {
    if (request.reason().isBlank()) {
      throw wrong("--reason", "a correction needs a reason", "Say why, with --reason.");
    }
    try {
      return new Grounds(
          request.reason(),
          Optional.of(request.by()).filter(by -> !by.isBlank()),
          Optional.of(LocalDate.parse(request.on())));
    } catch (DateTimeException notADay) {
      throw wrong("--on " + request.on(), "this is not a day", "Write it as 2026-11-23.")
          .causedBy(notADay);
    }
  }

  private static EventId one(List<EventId> events) {
    if (events.size() != 1) {
      throw wrong(
          String.valueOf(events), "this correction is of one event", "Name exactly one event id.");
    }
    return events.get(0);
  }

  private Merge merge(List<EventId> events, Grounds grounds) {
    if (new HashSet<>(events).size() < 2) {
      throw wrong(
          String.valueOf(events), "a merge is of two events or more", "Name the ids of all.");
    }
    return new Merge(List.copyOf(withTheirCodings(events)), grounds);
  }

  /* Who merges two events means the two acts: all codings of both go into the one. */
  private Set<EventId> withTheirCodings(List<EventId> events) {
    Set<EventId> all = new LinkedHashSet<>(events);
    List<RecordedEvent> named = new ArrayList<>();
    record.withEvents(EventQuery.of(new HashSet<>(events)), named::add);
    for (RecordedEvent one : named) {
      EventQuery near =
          EventQuery.of(one.event().actors().get(0).principal()).within(one.event().date().range());
      record.withEvents(
          near,
          other -> {
            if (other.incident() == one.incident()) {
              all.add(other.event().id());
            }
          });
    }
    return all;
  }

  private Recoding recoding(List<String> settings) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      String field = equals < 0 ? setting : setting.substring(0, equals).strip();
      if (equals < 0 || !FIELDS.contains(field)) {
        throw wrong(
            "--set " + setting,
            "this sets nothing that can be coded",
            "Write FIELD=VALUE; fields: " + String.join(", ", FIELDS) + ".");
      }
      values.put(field, setting.substring(equals + 1).strip());
    }
    if (values.isEmpty()) {
      throw wrong("--set", "a recode sets at least one thing", "Say what, as --set type=ACCUSE.");
    }
    Optional<EventType> type = value(values, "type").map(text -> one(Words.types(List.of(text))));
    return new Recoding(
        type,
        value(values, "mode").map(name -> mode(type, name)),
        value(values, "cameo").map(EditWords::cameo),
        value(values, "status").map(text -> status(text)),
        value(values, "date").map(EditWords::date),
        value(values, "source").map(this::actor),
        value(values, "target").map(this::actor));
  }

  private static Optional<String> value(Map<String, String> values, String field) {
    return Optional.ofNullable(values.get(field)).filter(text -> !text.isEmpty());
  }

  private static <T> T one(Set<T> set) {
    return new ArrayList<>(set).get(0);
  }

  private static Mode mode(Optional<EventType> type, String name) {
    EventType of =
        type.orElseThrow(
            () ->
                wrong(
                    "--set mode=" + name,
                    "a mode is coded anew with its type",
                    "Add --set type=TYPE."));
    return Ontology.bundled()
        .mode(of, name)
        .orElseThrow(
            () ->
                wrong(
                    "--set mode=" + name,
                    of + " has no such mode",
                    "Its modes: "
                        + String.join(
                            ", ", Ontology.bundled().modes(of).stream().map(Mode::name).toList())
                        + "."));
  }

  private static String cameo(String code) {
    if (Ontology.bundled().cameo(code).isEmpty()) {
      throw wrong("--set cameo=" + code, "there is no such CAMEO code", "Write for example 040.");
    }
    return code;
  }

  private static Status status(String text) {
    return one(Words.statuses(List.of(text)));
  }

  private static Edtf date(String text) {
    try {
      return Edtf.parse(text);
    } catch (IllegalArgumentException notADate) {
      throw wrong("--set date=" + text, String.valueOf(notADate.getMessage()), "Write it as EDTF.")
          .causedBy(notADate);
    }
  }

  private ActorId actor(String word) {
    return new Words(registry).actor(word);
  }

  private static ChanceryException wrong(String where, String what, String next) {
    return ChanceryException.at(Fault.USER, where, what, next);
  }
}
