// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.table.Row;

/** Reads the tables that lie beside this class into a roster. */
final class BundledTables {
  private static final String NO_GOVERNMENT = "-";

  private final List<Row> states = rows("states.tsv");
  private final List<Row> regions = rows("gdelt-regions.tsv");
  private final List<Row> organisations = rows("organisations.tsv");
  private final List<Row> metonyms = rows("metonyms.tsv");
  private final RosterBuilder roster =
      new RosterBuilder(new FeedCodes(states, regions, organisations));

  private BundledTables() {}

  static Roster read() {
    BundledTables tables = new BundledTables();
    tables.states.forEach(tables::state);
    tables.regions.forEach(tables::region);
    tables.organisations.forEach(tables::organisation);
    rows("bodies.tsv").forEach(tables::body);
    rows("persons.tsv").forEach(tables::person);
    rows("names.tsv").forEach(tables::name);
    tables.states.forEach(tables::capitals);
    tables.metonyms.forEach(tables::metonym);
    rows("memberships.tsv").forEach(tables::membership);
    return tables.roster.build();
  }

  private static List<Row> rows(String name) {
    return ResourceTable.read(BundledTables.class, name).rows();
  }

  private void state(Row row) {
    boolean state = row.text("status").equals("state");
    Map<String, String> codes = new TreeMap<>();
    row.optional("iso2").ifPresent(code -> codes.put("iso2", code));
    row.optional("numeric").ifPresent(code -> codes.put("isoNumeric", code));
    row.list("cow").stream().findFirst().ifPresent(code -> codes.put("cow", code));
    row.list("fips").stream().findFirst().ifPresent(code -> codes.put("fips", code));
    row.list("cameo").stream().findFirst().ifPresent(code -> codes.put("cameo", code));
    Actor actor =
        new Actor(
            new ActorId(row.text("id")),
            state ? ActorKind.STATE : ActorKind.REGION,
            row.text("name"),
            row.list("also"),
            Optional.empty(),
            codes);
    add(row, actor, Optional.empty());
    add(actor, Link.SPELLING, row.text("official"));
    row.list("demonyms").forEach(demonym -> add(actor, Link.DEMONYM, demonym));
  }

  private void region(Row row) {
    ActorId id = new ActorId(row.text("id"));
    Map<String, String> codes = Map.of("cameo", row.text("cameo"));
    add(
        row,
        new Actor(
            id, ActorKind.REGION, row.text("name"), row.list("also"), Optional.empty(), codes),
        Optional.empty());
  }

  private void organisation(Row row) {
    Map<String, String> codes = new TreeMap<>();
    row.list("group").stream().findFirst().ifPresent(code -> codes.put("cameo", code));
    Actor actor =
        new Actor(
            new ActorId(row.text("id")),
            ActorKind.ORGANISATION,
            row.text("name"),
            row.list("also"),
            row.optional("of").map(of -> known(row, of).id()),
            codes);
    add(row, actor, Optional.empty());
  }

  private void body(Row row) {
    boolean group = row.text("kind").equals("group");
    Actor actor =
        new Actor(
            new ActorId(row.text("id")),
            group ? ActorKind.GROUP : ActorKind.REGION,
            row.text("name"),
            row.list("also"),
            row.optional("of").map(of -> known(row, of).id()),
            Map.of());
    add(row, actor, row.optionalValue("sector", Sector::parse));
  }

  private void person(Row row) {
    ActorId id = new ActorId(row.text("id"));
    if (row.optional("name").isPresent()) {
      Actor person = Actor.of(id, ActorKind.PERSON, row.text("name"), row.list("also"));
      add(row, person, Optional.empty());
    }
    roster.office(
        new Office(
            known(row, id.value()).id(),
            known(row, row.text("of")).id(),
            row.text("title"),
            row.optionalValue("sector", Sector::parse),
            row.optionalValue("rank", Rank::parse),
            tenure(row),
            row.text("source"),
            row.text("place")),
        false);
  }

  private void name(Row row) {
    Actor actor = known(row, row.text("actor"));
    Link link = row.text("kind").equals("demonym") ? Link.DEMONYM : Link.SPELLING;
    roster.name(row.text("name"), meaning(actor, link, Optional.empty(), tenure(row)));
  }

  private void capitals(Row row) {
    Actor actor = known(row, row.text("id"));
    if (actor.kind() == ActorKind.STATE) {
      row.list("capitals").stream()
          .filter(capital -> !isException(capital))
          .forEach(
              capital ->
                  roster.name(
                      capital,
                      meaning(actor, Link.METONYM, Optional.of(Sector.GOV), Tenure.ALWAYS)));
    }
  }

  private boolean isException(String capital) {
    String key = NameKey.of(capital);
    return metonyms.stream().anyMatch(row -> NameKey.of(row.text("name")).equals(key));
  }

  private void metonym(Row row) {
    if (row.text("actor").equals(NO_GOVERNMENT)) {
      return;
    }
    Actor actor = known(row, row.text("actor"));
    Optional<Sector> sector =
        row.optionalValue("sector", Sector::parse).or(() -> Optional.of(Sector.GOV));
    roster.name(row.text("name"), meaning(actor, Link.METONYM, sector, tenure(row)));
  }

  private void membership(Row row) {
    roster.standing(
        new Membership(
            known(row, row.text("actor")).id(),
            known(row, row.text("in")).id(),
            row.value("status", Standing::parse),
            tenure(row),
            row.text("source"),
            row.text("place"),
            ""));
  }

  private void add(Row row, Actor actor, Optional<Sector> sector) {
    if (roster.actor(actor.id()).isPresent()) {
      throw row.defect("the id " + actor.id() + " is taken");
    }
    roster.put(actor, sector);
    roster.name(actor.name(), meaning(actor, Link.EXACT_NAME, sector, Tenure.ALWAYS));
    actor
        .alsoKnownAs()
        .forEach(name -> roster.name(name, meaning(actor, Link.SPELLING, sector, Tenure.ALWAYS)));
  }

  private void add(Actor actor, Link link, String name) {
    roster.name(name, meaning(actor, link, Optional.empty(), Tenure.ALWAYS));
  }

  private static Meaning meaning(Actor actor, Link link, Optional<Sector> sector, Tenure held) {
    return new Meaning(actor.id(), actor.kind(), link, sector, held);
  }

  private Actor known(Row row, String id) {
    return roster
        .actor(new ActorId(id))
        .orElseThrow(() -> row.defect("'" + id + "' is no actor of the tables before this one"));
  }

  private static Tenure tenure(Row row) {
    String held = row.text("from") + " to " + row.text("to");
    try {
      return Tenure.parse(row.text("from"), row.text("to"));
    } catch (IllegalArgumentException unreadable) {
      throw row.defect("'" + held + "' is no tenure").causedBy(unreadable);
    }
  }
}
