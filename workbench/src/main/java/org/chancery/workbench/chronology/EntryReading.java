// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.chronology;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Coding;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.model.event.Venue;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Mode;
import org.chancery.model.time.Edtf;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.reference.ActReadings;
import org.chancery.workbench.reference.References;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Ids;
import org.chancery.workbench.tree.Mapping;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/* One entry as an event. Remembers the ids of the entries before, so it reads one file. */
final class EntryReading implements Reading<Event> {
  static final List<String> KEYS =
      List.of(
          "id",
          "date",
          "who",
          "type",
          "mode",
          "contexts",
          "to",
          "says",
          "source",
          "at",
          "status",
          "historical",
          "venue",
          "confidence",
          "cameo",
          "note");
  static final List<String> VENUE_KEYS = List.of("name", "in");

  private final String file;
  private final References references;
  private final Ids ids = new Ids("event", "kyzym-recalled");

  EntryReading(String file, References references) {
    this.file = file;
    this.references = references;
  }

  @Override
  public Optional<Event> read(Node node, Complaints complaints) {
    if (!(node instanceof Mapping entry)) {
      return Readings.wrongShape(node, "an entry with 'id', 'date', 'who' and so on", complaints);
    }
    Fields fields = Fields.of(entry, KEYS, complaints);
    Optional<String> id = ids.read(fields);
    Optional<Edtf> date = fields.required("date", Readings.date());
    ParticipantReading party = new ParticipantReading(references.actors(), date);
    Optional<List<Participant>> who = fields.required("who", Readings.someOf(party));
    List<Participant> to = fields.list("to", party);
    Optional<Coding> coding = coding(fields);
    who.ifPresent(actors -> needRecipient(coding, actors, to, fields));
    Optional<String> says = fields.required("says", Readings.text());
    Optional<String> source = fields.required("source", references.sources().key());
    String place = fields.optional("at", Readings.text()).orElse("");
    Status status = fields.optional("status", ActReadings.status()).orElse(Status.OCCURRED);
    boolean historical = fields.optional("historical", Readings.truth()).orElse(false);
    Optional<Venue> venue = fields.optional("venue", venue());
    Optional<BigDecimal> confidence = fields.optional("confidence", Readings.share());
    fields.optional("note", Readings.text());
    return fields.ifSound(
        () ->
            new Event(
                EventId.of(IncidentRule.CHRONOLOGY, id.orElseThrow()),
                date.orElseThrow(),
                Optional.empty(),
                who.orElseThrow(),
                to,
                coding.orElseThrow().act(references.ontology()),
                status,
                historical,
                venue,
                confidence,
                says.orElseThrow(),
                provenance(entry, source.orElseThrow(), place)));
  }

  private Optional<Coding> coding(Fields fields) {
    ActReadings acts = references.acts();
    Optional<EventType> type = fields.optional("type", acts.type());
    Optional<String> cameo = fields.optional("cameo", acts.cameo());
    Optional<Mode> mode = acts.mode(fields, type);
    Set<String> contexts = new HashSet<>(fields.list("contexts", acts.context()));
    if (!fields.has("type") && !fields.has("cameo")) {
      fields.complain("type", Reason.MISSING, "the entry has neither 'type' nor 'cameo'", "");
    }
    return fields.ifSound(() -> new Coding(type, mode, contexts, cameo));
  }

  private static void needRecipient(
      Optional<Coding> coding, List<Participant> who, List<Participant> to, Fields fields) {
    Optional<EventType> type = coding.flatMap(Coding::type).filter(EventType::needsRecipient);
    if (type.isPresent() && who.size() == 1 && !fields.has("to") && to.isEmpty()) {
      fields.complain(
          "to",
          Reason.MISSING,
          type.orElseThrow() + " needs a recipient",
          "Name the recipients under 'to', or all parties under 'who'.");
    }
  }

  private Reading<Venue> venue() {
    return Readings.mapping(
        VENUE_KEYS,
        fields -> {
          String name = fields.optional("name", Readings.text()).orElse("");
          Optional<ActorId> state = fields.optional("in", references.actors().id());
          return fields.ifSound(() -> new Venue(name, state, Optional.empty()));
        });
  }

  private Provenance provenance(Mapping entry, String source, String place) {
    return new Provenance(
        file, entry.line(), source, place, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
