// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.ActorName;
import org.chancery.model.actor.Membership;
import org.chancery.model.actor.Office;
import org.chancery.model.actor.Rank;
import org.chancery.model.actor.Sector;
import org.chancery.model.actor.Standing;
import org.chancery.model.actor.Tenure;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.reference.SourceReadings;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;
import org.chancery.workbench.tree.Scalar;

/* actors.yaml. Whether the actors referred to exist is for the registry to say. */
final class ActorsReading {
  static final List<String> KEYS = List.of("persons", "organisations", "names", "standing");
  static final List<String> PERSON_KEYS = List.of("id", "name", "also", "offices");
  static final List<String> OFFICE_KEYS =
      List.of("of", "title", "sector", "rank", "from", "to", "source", "at", "note");
  static final List<String> ORGANISATION_KEYS = List.of("id", "name", "also", "kind");
  static final List<String> NAME_KEYS = List.of("actor", "also", "from", "to");
  static final List<String> STANDING_KEYS =
      List.of("actor", "in", "status", "from", "to", "source", "at", "says");

  /** What an organisation can be, as users write it. */
  static final List<String> KINDS = List.of("organisation", "forum", "company", "group");

  private static final Pattern PERSON = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
  private static final Pattern ORGANISATION =
      Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*");
  private static final Reading<Sector> SECTOR =
      Readings.choice("sector", Arrays.asList(Sector.values()), Sector::label);
  private static final Reading<Rank> RANK =
      Readings.choice("rank", Arrays.asList(Rank.values()), Rank::label);
  private static final Reading<Standing> STATUS =
      Readings.choice("status", Arrays.asList(Standing.values()), Standing::label);
  private static final Reading<ActorId> ANY_ACTOR = Readings.parsed(ActorId::new, Reason.BAD_VALUE);

  private final SourceReadings sources;
  private final Complaints file;
  private final List<Addition> additions = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  ActorsReading(SourceReadings sources, Complaints file) {
    this.sources = sources;
    this.file = file;
  }

  List<Addition> read(Node root) {
    Readings.mapping(
            KEYS,
            fields -> {
              fields.list("persons", Readings.mapping(PERSON_KEYS, this::person));
              fields.list("organisations", Readings.mapping(ORGANISATION_KEYS, this::organisation));
              fields.list("names", Readings.mapping(NAME_KEYS, this::names));
              fields.list("standing", Readings.mapping(STANDING_KEYS, this::standing));
              return Optional.of(fields);
            })
        .read(root, file);
    return List.copyOf(additions);
  }

  private Optional<Actor> person(Fields fields) {
    Optional<String> id = fields.required("id", id(PERSON, "lower case, as in lukashenka"));
    Optional<Actor> person = actor(id, ActorKind.PERSON, fields);
    fields.list(
        "offices", Readings.mapping(OFFICE_KEYS, office -> office(id.map(ActorId::new), office)));
    return person;
  }

  private Optional<Actor> organisation(Fields fields) {
    Optional<String> id = fields.required("id", id(ORGANISATION, "letters and digits, as in CSTO"));
    String kind =
        fields.optional("kind", Readings.choice("kind", KINDS, name -> name)).orElse(KINDS.get(0));
    boolean international = "organisation".equals(kind) || "forum".equals(kind);
    return actor(id, international ? ActorKind.ORGANISATION : ActorKind.GROUP, fields);
  }

  private Optional<Actor> actor(Optional<String> id, ActorKind kind, Fields fields) {
    id.ifPresent(text -> refuseSecond(text, fields));
    Optional<String> name = fields.required("name", Readings.text());
    List<String> also = fields.list("also", Readings.text());
    Optional<Actor> actor =
        fields.ifSound(
            () -> Actor.of(new ActorId(id.orElseThrow()), kind, name.orElseThrow(), also));
    actor.ifPresent(one -> additions.add(Addition.of(one, fields.line("id"), file)));
    return actor;
  }

  private Optional<Office> office(Optional<ActorId> holder, Fields fields) {
    Optional<ActorId> of = fields.required("of", ANY_ACTOR);
    Optional<String> title = fields.required("title", Readings.text());
    Optional<Sector> sector = fields.optional("sector", SECTOR);
    Optional<Rank> rank = fields.optional("rank", RANK);
    Optional<Tenure> held = tenure(fields);
    Optional<String> source = fields.required("source", sources.key());
    String place = fields.optional("at", Readings.text()).orElse("");
    fields.optional("note", Readings.text());
    Optional<Office> office =
        holder.flatMap(
            person ->
                fields.ifSound(
                    () ->
                        new Office(
                            person,
                            of.orElseThrow(),
                            title.orElseThrow(),
                            sector,
                            rank,
                            held.orElseThrow(),
                            source.orElseThrow(),
                            place)));
    office.ifPresent(one -> additions.add(Addition.of(one, fields.line("of"), file)));
    return office;
  }

  private Optional<Named> names(Fields fields) {
    Optional<Named> actor = fields.required("actor", ActorsReading::named);
    Optional<List<String>> also = fields.required("also", Readings.someOf(Readings.text()));
    Optional<Tenure> held = tenure(fields);
    Optional<Named> sound = fields.ifSound(actor::orElseThrow);
    for (String name : sound.isPresent() ? also.orElseThrow() : List.<String>of()) {
      Named named = sound.orElseThrow();
      ActorName added = new ActorName(named.actor(), named.sector(), name, held.orElseThrow());
      additions.add(Addition.of(added, fields.line("actor"), file));
    }
    return sound;
  }

  /* An actor, or a part of one as in BLR/OPP. */
  private record Named(ActorId actor, Optional<Sector> sector) {}

  private static Optional<Named> named(Node node, Complaints complaints) {
    Optional<String> text = Readings.text().read(node, complaints);
    int slash = text.map(name -> name.indexOf('/')).orElse(-1);
    if (slash < 1) {
      return text.map(name -> new Named(new ActorId(name), Optional.empty()));
    }
    ActorId actor = new ActorId(text.orElseThrow().substring(0, slash).strip());
    Node sector = new Scalar(node.line(), text.orElseThrow().substring(slash + 1), false);
    return SECTOR.read(sector, complaints).map(part -> new Named(actor, Optional.of(part)));
  }

  private Optional<Membership> standing(Fields fields) {
    Optional<ActorId> actor = fields.required("actor", ANY_ACTOR);
    Optional<ActorId> in = fields.required("in", ANY_ACTOR);
    Optional<Standing> status = fields.required("status", STATUS);
    Optional<Tenure> held = tenure(fields);
    Optional<String> source = fields.required("source", sources.key());
    String place = fields.optional("at", Readings.text()).orElse("");
    String says = fields.optional("says", Readings.text()).orElse("");
    Optional<Membership> standing =
        fields.ifSound(
            () ->
                new Membership(
                    actor.orElseThrow(),
                    in.orElseThrow(),
                    status.orElseThrow(),
                    held.orElseThrow(),
                    source.orElseThrow(),
                    place,
                    says));
    standing.ifPresent(one -> additions.add(Addition.of(one, fields.line("actor"), file)));
    return standing;
  }

  private static Optional<Tenure> tenure(Fields fields) {
    Optional<Tenure> from = fields.optional("from", end(text -> Tenure.parse(text, "..")));
    Optional<Tenure> to = fields.optional("to", end(text -> Tenure.parse("..", text)));
    try {
      return Optional.of(new Tenure(from.flatMap(Tenure::from), to.flatMap(Tenure::to)));
    } catch (IllegalArgumentException reversed) {
      fields.complain("to", Reason.BAD_DATE, String.valueOf(reversed.getMessage()), "");
      return Optional.empty();
    }
  }

  private static Reading<Tenure> end(Function<String, Tenure> parser) {
    return Readings.parsed(
        text -> {
          if (text.length() > Quoted.SHOWN) {
            throw new IllegalArgumentException(Quoted.of(text) + " is not an EDTF date");
          }
          return parser.apply(text);
        },
        Reason.BAD_DATE);
  }

  private void refuseSecond(String id, Fields fields) {
    Integer before = lines.putIfAbsent(id, fields.line("id"));
    if (before != null) {
      fields.complain(
          "id",
          Reason.DUPLICATE_ID,
          Quoted.of(id) + " is already the actor of line " + before,
          "Put both into one entry, or choose another id.");
    }
  }

  private static Reading<String> id(Pattern pattern, String wanted) {
    return Readings.parsed(
        text -> {
          if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(Quoted.of(text) + " is not an id; write " + wanted);
          }
          return text;
        },
        Reason.BAD_VALUE);
  }
}
