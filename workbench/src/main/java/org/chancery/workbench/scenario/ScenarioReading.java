// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.scenario;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.actor.ActorId;
import org.chancery.model.ontology.EventType;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.reference.References;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Ids;
import org.chancery.workbench.tree.Mapping;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/* One scenario. Remembers the ids of those before, so it reads one file. */
final class ScenarioReading implements Reading<Scenario> {
  private static final List<String> KEYS =
      List.of("id", "says", "at", "assume", "about", "horizon", "beyond");
  private static final List<String> ASSUMPTION = List.of("happens", "stops", "type", "times");
  private static final Pattern ARROW = Pattern.compile("(.+?)\\s*->\\s*(.+)");

  private final References references;
  private final Ids ids = new Ids("scenario", "troops-are-sent");

  ScenarioReading(References references) {
    this.references = references;
  }

  @Override
  public Optional<Scenario> read(Node node, Complaints complaints) {
    if (!(node instanceof Mapping entry)) {
      return Readings.wrongShape(node, "a scenario with 'id', 'says' and 'assume'", complaints);
    }
    Fields fields = Fields.of(entry, KEYS, complaints);
    Optional<String> id = ids.read(fields);
    Optional<String> says = fields.required("says", Readings.text());
    String at = fields.optional("at", Readings.text()).orElse("");
    Optional<List<Premise>> assume =
        fields.required("assume", Readings.someOf(Readings.mapping(ASSUMPTION, this::assumption)));
    List<ActorId> about = fields.list("about", references.actors().whole());
    Optional<Integer> horizon =
        fields.optional("horizon", Readings.parsed(Horizon::days, Reason.BAD_VALUE));
    String beyond = fields.optional("beyond", Readings.text()).orElse("");
    return fields.ifSound(
        () ->
            new Scenario(
                id.orElseThrow(),
                says.orElseThrow(),
                at,
                assume.orElseThrow(),
                about,
                horizon,
                beyond,
                entry.line()));
  }

  private Optional<Premise> assumption(Fields fields) {
    boolean stops = fields.has("stops");
    if (stops == fields.has("happens")) {
      fields.complain(
          "happens",
          Reason.MISSING,
          "an assumption either happens or stops",
          "Write one of the two: 'happens: BLR -> UKR' or 'stops: EU -> BLR'.");
    }
    Optional<Two> two = fields.optional(stops ? "stops" : "happens", this::two);
    Optional<EventType> type = fields.required("type", references.acts().type());
    int times =
        fields
            .optional("times", Readings.parsed(ScenarioReading::times, Reason.BAD_VALUE))
            .orElse(1);
    return fields.ifSound(
        () ->
            new Premise(
                two.orElseThrow().source(),
                type.orElseThrow(),
                two.orElseThrow().target(),
                times,
                stops));
  }

  private record Two(ActorId source, ActorId target) {}

  private Optional<Two> two(Node node, Complaints complaints) {
    return Readings.text().read(node, complaints).flatMap(text -> two(text, node, complaints));
  }

  private Optional<Two> two(String text, Node node, Complaints complaints) {
    Matcher parts = ARROW.matcher(text);
    if (!parts.matches()) {
      complaints.add(
          node.line(),
          Reason.BAD_VALUE,
          Quoted.of(text) + " does not say who acts towards whom",
          "Write two actors and an arrow: BLR -> UKR.");
      return Optional.empty();
    }
    Optional<ActorId> source = one(parts.group(1), node, complaints);
    Optional<ActorId> target = one(parts.group(2), node, complaints);
    if (source.isPresent() && source.equals(target)) {
      complaints.add(
          node.line(), Reason.BAD_VALUE, source.get() + " cannot act towards itself here", "");
      return Optional.empty();
    }
    return source.flatMap(who -> target.map(whom -> new Two(who, whom)));
  }

  /* A camp is no actor: of its members each acts by itself. */
  private Optional<ActorId> one(String word, Node node, Complaints complaints) {
    Optional<ActorId> whole = references.actors().whole(word, node.line(), complaints);
    boolean camp =
        references.registry().camps().stream().anyMatch(one -> whole.equals(Optional.of(one.id())));
    if (camp) {
      complaints.add(
          node.line(),
          Reason.UNKNOWN_ACTOR,
          Quoted.of(word) + " is a camp, and it is its members who act",
          "Assume it of one of them, or of several, each by itself.");
      return Optional.empty();
    }
    return whole;
  }

  private static int times(String text) {
    if (!text.matches("[1-9]\\d{0,3}")) {
      throw new IllegalArgumentException(Quoted.of(text) + " is not a whole number from 1 to 9999");
    }
    return Integer.parseInt(text);
  }
}
