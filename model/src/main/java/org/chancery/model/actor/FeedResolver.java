// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Resolves what feeds write beside a name: codes, a country, sectors. */
final class FeedResolver {
  private static final int CODE = 3; // letters of a CAMEO code
  private static final List<String> OF_NO_COUNTRY = List.of("IGO", "NGO", "NGM", "IMG", "INT");

  private final Roster roster;
  private final Resolver resolver;
  private final SectorTable sectors;

  FeedResolver(Roster roster, Resolver resolver, SectorTable sectors) {
    this.roster = roster;
    this.resolver = resolver;
    this.sectors = sectors;
  }

  Resolution resolve(GdeltActor actor, LocalDate on) {
    Optional<Sector> sector = sectors.ofTypes(actor.types());
    Optional<ActorId> organisation = roster.codes().byGroup(actor.knownGroup());
    Optional<ActorId> country = country(actor);
    Optional<ActorId> coded =
        isOfNoCountry(actor) ? organisation.or(() -> country) : country.or(() -> organisation);
    Resolution named = resolver.resolve(actor.name(), on);
    return coded
        .map(id -> resolver.actor(actor.mention(), id, withoutKind(sector), Link.FEED_CODE))
        .map(place -> person(named, place).orElse(place.within(named.validity())))
        .orElseGet(() -> uncoded(actor, named, sector));
  }

  Resolution resolve(String mention, String country, List<String> sectorNames, LocalDate on) {
    Resolution named = resolver.resolve(mention, on);
    Validity validity = new Validity(on);
    Optional<ActorId> place =
        roster.codes().byIso3(country).or(() -> resolver.place(country, validity));
    Optional<Sector> sector = sectors.strongest(sectorNames);
    return told(named, place, sector).within(validity.period());
  }

  private Resolution told(Resolution named, Optional<ActorId> place, Optional<Sector> sector) {
    if (knows(named, place)) {
      boolean roleNotInTable = named.link() == Link.ROLE_OF_STATE && named.sector().isEmpty();
      return roleNotInTable ? named.in(sector) : named;
    }
    if (sector.equals(Optional.of(Sector.IGO))) {
      return feedSays(named, named.actor(), sector);
    }
    return place
        .map(home -> feedSays(named, roster.principal(home), sector))
        .orElseGet(() -> named.in(named.sector().or(() -> sector)));
  }

  /* The country that the feed gives; in recent files it is blank for codes such as ROUMIL. */
  private Optional<ActorId> country(GdeltActor actor) {
    if (!actor.country().isEmpty()) {
      return roster.codes().byCameo(actor.country());
    }
    if (actor.code().length() < CODE) {
      return Optional.empty();
    }
    return roster.codes().byIso3(actor.code().substring(0, CODE));
  }

  private static boolean isOfNoCountry(GdeltActor actor) {
    return OF_NO_COUNTRY.stream().anyMatch(actor.code()::startsWith);
  }

  /* GDELT's name is a person's only if the code agrees with it. */
  private static Optional<Resolution> person(Resolution named, Resolution coded) {
    if (named.kind() != ActorKind.PERSON || !named.principal().equals(coded.principal())) {
      return Optional.empty();
    }
    return Optional.of(
        new Resolution(
            coded.mention(),
            named.actor(),
            ActorKind.PERSON,
            named.principal(),
            named.sector().or(coded::sector),
            named.rank(),
            Link.FEED_CODE,
            named.validity()));
  }

  private static Resolution uncoded(GdeltActor actor, Resolution named, Optional<Sector> sector) {
    return switch (named.link()) {
      case EXACT_NAME, SPELLING, OFFICE, ANALYST ->
          named.mentionedAs(actor.mention()).in(named.sector().or(() -> withoutKind(sector)));
      case METONYM, ROLE_OF_STATE, FEED_CODE, DEMONYM, UNRESOLVED ->
          Resolver.unresolved(actor.mention(), actor.name().isEmpty() ? actor.code() : actor.name())
              .in(sector)
              .within(named.validity());
    };
  }

  /* That an organisation is one is its kind, not a sector of it. */
  private static Optional<Sector> withoutKind(Optional<Sector> sector) {
    return sector.filter(one -> one != Sector.IGO && one != Sector.NGO);
  }

  /*
   * Whether the tables know better than the feed. They do not where the name is only a place or a
   * people of another country than the feed gives, or a person of whom they know no office then.
   */
  private boolean knows(Resolution named, Optional<ActorId> place) {
    return switch (named.link()) {
      case UNRESOLVED -> false;
      case METONYM, DEMONYM ->
          place.isEmpty() || roster.principal(place.get()).equals(named.principal());
      case EXACT_NAME, SPELLING, ROLE_OF_STATE, OFFICE, FEED_CODE, ANALYST ->
          named.kind() != ActorKind.PERSON || !named.principal().equals(named.actor());
    };
  }

  private static Resolution feedSays(Resolution named, ActorId principal, Optional<Sector> sector) {
    boolean person = named.kind() == ActorKind.PERSON;
    return new Resolution(
        named.mention(),
        person ? named.actor() : Resolver.itself(NameKey.tidy(named.mention())),
        person ? ActorKind.PERSON : ActorKind.UNKNOWN,
        principal,
        sector,
        Optional.empty(),
        Link.FEED_CODE,
        named.validity());
  }
}
