// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.actor.Camp;
import org.chancery.model.ontology.Scale;
import org.chancery.model.source.Coverage;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Grain;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.reference.ActorReadings;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Mapping;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/* case.yaml, once its camps are in the registry. */
final class CaseReading {
  static final List<String> KEYS =
      List.of(
          "title",
          "subtitle",
          "focus",
          "period",
          "grain",
          "relations",
          "camps",
          "sources",
          "feeds",
          "fetch",
          "texts",
          "options");
  static final List<String> SOURCE_KEYS = List.of("id", "coverage", "covers", "note");
  static final List<String> OPTION_KEYS = List.of("scale", "unit");

  private static final Reading<Scale> SCALE =
      Readings.choice(
          "scale", List.of(Scale.values()), scale -> scale.name().toLowerCase(Locale.ROOT));

  private final ActorRegistry registry;
  private final ActorReadings actors;
  private final Set<String> works;
  private final List<String> texts;
  private final Map<String, Integer> sourceLines = new HashMap<>();

  /* Over who is who, the keys of the bibliography, and the files in texts/. */
  CaseReading(ActorRegistry registry, Set<String> works, List<String> texts) {
    this.registry = registry;
    this.works = works;
    this.texts = texts;
    this.actors = new ActorReadings(registry);
  }

  Optional<CaseFile> read(Mapping root, List<Camp> camps, Complaints complaints) {
    Fields fields = Fields.of(root, KEYS, complaints);
    Optional<String> title = fields.required("title", Readings.text());
    String subtitle = fields.optional("subtitle", Readings.text()).orElse("");
    Optional<ActorId> focus = fields.required("focus", party(Set.of(ActorKind.CAMP)));
    Optional<Edtf> period = fields.required("period", Readings.date());
    Grain grain =
        fields
            .optional("grain", Readings.choice("grain", List.of(Grain.values()), Grain::label))
            .orElse(Grain.QUARTER);
    List<ActorId> relations = fields.list("relations", party(Set.of()));
    refuseRepetition(relations, fields);
    Optional<List<SourceUse>> sources =
        fields.has("sources")
            ? fields.optional("sources", Readings.list(Readings.mapping(SOURCE_KEYS, this::source)))
            : Optional.of(List.of());
    List<FeedUse> feeds = fields.list("feeds", new FeedReading(sources));
    Optional<FetchUse> fetch = fields.optional("fetch", new FetchReading(party(Set.of())));
    TextUses uses =
        fields
            .optional("texts", new TextsReading(texts, sourceKeys(sources)))
            .orElse(TextUses.DEFAULT);
    CaseOptions options =
        fields
            .optional("options", Readings.mapping(OPTION_KEYS, CaseReading::options))
            .orElse(CaseOptions.DEFAULT);
    return fields.ifSound(
        () ->
            new CaseFile(
                title.orElseThrow(),
                subtitle,
                focus.orElseThrow(),
                period.orElseThrow(),
                grain,
                relations,
                camps,
                sources.orElseThrow(),
                feeds,
                fetch,
                uses,
                options));
  }

  /* One that relations can be measured of: a person acts for a state or an organisation. */
  private Reading<ActorId> party(Set<ActorKind> others) {
    return (node, complaints) -> {
      Optional<Actor> actor = actors.id().read(node, complaints).flatMap(registry::actor);
      Optional<ActorId> fit =
          actor
              .filter(one -> one.kind() != ActorKind.PERSON && !others.contains(one.kind()))
              .map(Actor::id);
      if (actor.isPresent() && fit.isEmpty()) {
        Actor unfit = actor.orElseThrow();
        complaints.add(
            node.line(),
            Reason.BAD_VALUE,
            Quoted.of(unfit.id().value()) + " is a " + unfit.kind().label(),
            "Name a state or an organisation" + acting(unfit) + ".");
      }
      return fit;
    };
  }

  private String acting(Actor actor) {
    return registry.officesOf(actor.id()).stream()
        .findFirst()
        .map(office -> ", such as " + office.of())
        .orElse("");
  }

  private static void refuseRepetition(List<ActorId> relations, Fields fields) {
    Set<ActorId> seen = new HashSet<>();
    for (ActorId relation : relations) {
      if (!seen.add(relation)) {
        fields.complain(
            "relations",
            Reason.BAD_VALUE,
            Quoted.of(relation.value()) + " stands there twice",
            "Delete one of the two.");
      }
    }
  }

  private Set<String> sourceKeys(Optional<List<SourceUse>> sources) {
    TreeSet<String> keys = new TreeSet<>(works);
    sources.ifPresent(uses -> uses.forEach(use -> keys.add(use.id())));
    return keys;
  }

  private Optional<SourceUse> source(Fields fields) {
    Optional<String> id = fields.required("id", Readings.text());
    id.ifPresent(name -> refuseSecond(name, fields));
    Optional<Coverage> coverage =
        fields.required(
            "coverage",
            Readings.choice("coverage", Arrays.asList(Coverage.values()), Coverage::label));
    Optional<Edtf> covers = fields.optional("covers", Readings.date());
    String note = fields.optional("note", Readings.text()).orElse("");
    return fields.ifSound(
        () -> new SourceUse(id.orElseThrow(), coverage.orElseThrow(), covers, note));
  }

  private void refuseSecond(String id, Fields fields) {
    Integer before = sourceLines.putIfAbsent(id, fields.line("id"));
    if (before != null) {
      fields.complain(
          "id",
          Reason.DUPLICATE_ID,
          Quoted.of(id) + " is already the source of line " + before,
          "Put both into one entry.");
    }
  }

  private static Optional<CaseOptions> options(Fields fields) {
    Optional<Scale> scale = fields.optional("scale", SCALE);
    CaseOptions.Unit unit =
        fields
            .optional(
                "unit",
                Readings.choice(
                    "unit", List.of(CaseOptions.Unit.values()), CaseOptions.Unit::label))
            .orElse(CaseOptions.DEFAULT.unit());
    return fields.ifSound(() -> new CaseOptions(scale, unit));
  }
}
