// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.edit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
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
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Mode;
import org.chancery.model.time.Edtf;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.reference.ActReadings;
import org.chancery.workbench.reference.References;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Mapping;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/* One line of the log. */
final class EditReading implements Reading<EditOperation> {
  static final List<String> OPERATIONS = List.of("reject", "recode", "merge", "split", "restore");
  static final List<String> KEYS = List.of("op", "event", "events", "set", "reason", "by", "on");
  static final List<String> SET_KEYS =
      List.of("type", "mode", "status", "date", "source", "target", "cameo");

  private static final Reading<EventId> EVENT = Readings.parsed(EventId::new, Reason.BAD_VALUE);

  private final References references;

  EditReading(References references) {
    this.references = references;
  }

  @Override
  public Optional<EditOperation> read(Node node, Complaints complaints) {
    if (!(node instanceof Mapping mapping)) {
      return Readings.wrongShape(node, "an edit, as in {\"op\": \"reject\", …},", complaints);
    }
    Optional<String> operation =
        Fields.ofOpen(mapping, KEYS, complaints)
            .required("op", Readings.choice("operation", OPERATIONS, name -> name));
    return operation.flatMap(name -> read(name, Fields.of(mapping, keys(name), complaints)));
  }

  private static List<String> keys(String operation) {
    return switch (operation) {
      case "recode" -> List.of("op", "event", "set", "reason", "by", "on");
      case "merge" -> List.of("op", "events", "reason", "by", "on");
      default -> List.of("op", "event", "reason", "by", "on");
    };
  }

  private Optional<EditOperation> read(String operation, Fields fields) {
    return switch (operation) {
      case "recode" -> recode(fields);
      case "merge" -> merge(fields);
      default -> single(operation, fields);
    };
  }

  private Optional<EditOperation> single(String operation, Fields fields) {
    Optional<EventId> event = fields.required("event", EVENT);
    Optional<Grounds> grounds = grounds(fields);
    return fields.ifSound(
        () ->
            switch (operation) {
              case "reject" -> new Reject(event.orElseThrow(), grounds.orElseThrow());
              case "split" -> new Split(event.orElseThrow(), grounds.orElseThrow());
              default -> new Restore(event.orElseThrow(), grounds.orElseThrow());
            });
  }

  private static Optional<EditOperation> merge(Fields fields) {
    Optional<List<EventId>> events = fields.required("events", Readings.list(EVENT));
    Optional<Grounds> grounds = grounds(fields);
    events
        .filter(named -> named.size() < 2 || new HashSet<>(named).size() < named.size())
        .ifPresent(
            named ->
                fields.complain(
                    "events",
                    Reason.BAD_VALUE,
                    "a merge names at least two events, and none twice",
                    "To set one event apart, use split."));
    return fields.ifSound(() -> new Merge(events.orElseThrow(), grounds.orElseThrow()));
  }

  private Optional<EditOperation> recode(Fields fields) {
    Optional<EventId> event = fields.required("event", EVENT);
    Optional<Recoding> set = fields.required("set", Readings.mapping(SET_KEYS, this::recoding));
    Optional<Grounds> grounds = grounds(fields);
    return fields.ifSound(
        () -> new Recode(event.orElseThrow(), set.orElseThrow(), grounds.orElseThrow()));
  }

  private Optional<Recoding> recoding(Fields set) {
    ActReadings acts = references.acts();
    Optional<EventType> type = set.optional("type", acts.type());
    Optional<Mode> mode = acts.mode(set, type);
    Optional<String> cameo = set.optional("cameo", acts.cameo());
    Optional<Status> status = set.optional("status", ActReadings.status());
    Optional<Edtf> date = set.optional("date", Readings.date());
    Optional<ActorId> source = set.optional("source", references.actors().id());
    Optional<ActorId> target = set.optional("target", references.actors().id());
    if (SET_KEYS.stream().noneMatch(set::has)) {
      set.complain("type", Reason.MISSING, "the recode sets nothing", "Set at least one thing.");
    }
    return set.ifSound(() -> new Recoding(type, mode, cameo, status, date, source, target));
  }

  private static Optional<Grounds> grounds(Fields fields) {
    Optional<String> reason = fields.required("reason", Readings.text());
    Optional<String> by = fields.optional("by", Readings.text());
    Optional<LocalDate> on =
        fields.optional("on", Readings.parsed(EditReading::day, Reason.BAD_DATE));
    return reason.map(why -> new Grounds(why, by, on));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      throw new IllegalArgumentException(
          Quoted.of(text) + " is not a day; write 2026-11-23", noDay);
    }
  }
}
