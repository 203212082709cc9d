// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.chronology;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.Rank;
import org.chancery.model.actor.Resolution;
import org.chancery.model.event.Attendance;
import org.chancery.model.event.Participant;
import org.chancery.model.time.Edtf;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.reference.ActorReadings;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Mapping;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/* One of 'who' or 'to': a name, or a mapping that says more. */
final class ParticipantReading implements Reading<Participant> {
  static final List<String> KEYS = List.of("actor", "person", "rank", "attendance");

  private static final Reading<Rank> RANK =
      Readings.choice("rank", Arrays.asList(Rank.values()), Rank::label);
  private static final Reading<Attendance> ATTENDANCE =
      Readings.choice("attendance", Arrays.asList(Attendance.values()), Attendance::label);

  private final Reading<Resolution> actor;

  /* Where the date cannot be read, names are looked up all the same, so as to complain of both. */
  ParticipantReading(ActorReadings actors, Optional<Edtf> date) {
    this.actor = actors.on(date.map(ActorReadings::dayOf).orElse(LocalDate.EPOCH));
  }

  @Override
  public Optional<Participant> read(Node node, Complaints complaints) {
    if (node instanceof Mapping mapping) {
      return detailed(Fields.of(mapping, KEYS, complaints));
    }
    return actor.read(node, complaints).map(ParticipantReading::named);
  }

  private static Participant named(Resolution who) {
    Optional<ActorId> person =
        who.kind() == ActorKind.PERSON ? Optional.of(who.actor()) : Optional.empty();
    return new Participant(who, person, who.rank(), Attendance.PRESENT);
  }

  private Optional<Participant> detailed(Fields fields) {
    Optional<Resolution> who = fields.required("actor", actor);
    Optional<Resolution> person = fields.optional("person", actor);
    person
        .filter(known -> known.kind() != ActorKind.PERSON)
        .ifPresent(
            known ->
                fields.complain(
                    "person",
                    Reason.BAD_VALUE,
                    Quoted.of(known.mention()) + " is no person but a " + known.kind().label(),
                    "Add the person to 'persons' in actors.yaml, or leave 'person' out."));
    Optional<Rank> rank = fields.optional("rank", RANK);
    Attendance attendance = fields.optional("attendance", ATTENDANCE).orElse(Attendance.PRESENT);
    return fields.ifSound(() -> participant(who.orElseThrow(), person, rank, attendance));
  }

  /*
   * Rank and sector that the entry does not give are those of the person's office, if it is one of
   * the actor named.
   */
  private static Participant participant(
      Resolution who, Optional<Resolution> person, Optional<Rank> rank, Attendance attendance) {
    Participant plain = named(who);
    Optional<Resolution> office = person.filter(known -> known.principal().equals(who.principal()));
    Resolution placed =
        who.sector().isPresent()
            ? who
            : new Resolution(
                who.mention(),
                who.actor(),
                who.kind(),
                who.principal(),
                office.flatMap(Resolution::sector),
                who.rank(),
                who.link(),
                who.validity());
    return new Participant(
        placed,
        person.map(Resolution::actor).or(plain::person),
        rank.or(() -> office.flatMap(Resolution::rank)).or(plain::rank),
        attendance);
  }
}
