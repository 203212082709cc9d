// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who can act, and what a name stands for on a day. A name is matched whole, never in part: {@code
 * Alexander Lukashevich} is not Lukashenka. Case, diacritics, points, hyphens, underscores and a
 * leading "the" do not matter, but for names of up to three letters, where case does ({@code WHO}).
 *
 * <p>Immutable and safe to share. A look-up is a few hash look-ups; reading the tables takes about
 * a fifth of a second.
 */
public final class ActorRegistry {
  private final Roster roster;
  private final RoleTable roles;
  private final SectorTable sectors;
  private final Resolver resolver;
  private final FeedResolver feeds;

  private ActorRegistry(Roster roster, RoleTable roles, SectorTable sectors) {
    this.roster = roster;
    this.roles = roles;
    this.sectors = sectors;
    this.resolver = new Resolver(roster, roles);
    this.feeds = new FeedResolver(roster, resolver, sectors);
  }

  /** The registry of the bundled tables, read anew. */
  public static ActorRegistry bundled() {
    return new ActorRegistry(BundledTables.read(), new RoleTable(), new SectorTable());
  }

  /**
   * This registry and what a case adds.
   *
   * @throws org.chancery.model.fault.ChanceryException with {@code USER}, naming both sides, if an
   *     addition takes an id or name that stands for another actor, or speaks of an unknown one
   */
  public ActorRegistry with(ActorAdditions additions) {
    return new ActorRegistry(Additions.add(roster, additions), roles, sectors);
  }

  /** The actor of an id. */
  public Optional<Actor> actor(ActorId id) {
    return roster.actor(id);
  }

  /** All actors, by id. */
  public List<Actor> actors() {
    return List.copyOf(roster.actors().values());
  }

  /** The offices of a person; what a case says of it stands before the bundled tables. */
  public List<Office> officesOf(ActorId person) {
    return roster.posts(person).stream()
        .sorted(Comparator.comparing((Roster.Post post) -> !post.ofCase()))
        .map(Roster.Post::office)
        .toList();
  }

  /** The camps of the case, by id. */
  public List<Camp> camps() {
    return List.copyOf(roster.camps().values());
  }

  /** Memberships and other standings, the bundled ones first. */
  public List<Membership> standing() {
    return roster.standing();
  }

  /**
   * What a name stands for on a day. It may be an id, a name, a capital or other metonym, a
   * demonym, one of these with a sector ({@code BLR/OPP}), or a role with a country ({@code Citizen
   * (Belarus)}). There is always an answer: what no table has, or stands for two actors alike,
   * stands for itself.
   */
  public Resolution resolve(String mention, LocalDate on) {
    return resolver.resolve(mention, on);
  }

  /**
   * Who stands behind GDELT's codes. The mention is the code and the name. The known group of an
   * organisation goes before the part of the world in the country field; a name counts only where
   * it is that of a person of the coded country, or where there is no country.
   */
  public Resolution resolveGdelt(GdeltActor actor, LocalDate on) {
    return feeds.resolve(actor, on);
  }

  /**
   * Who stands behind a name to which the feed gives a country and sectors, as ICEWS and POLECAT
   * do. What the tables know of the name goes first; for a name they do not know, the feed's
   * country is the principal, unless its sectors are those of an international organisation.
   *
   * @param mention the name
   * @param countryName an English name or an ISO 3166 alpha-3 code; empty if the feed gives none
   * @param sectors ICEWS's sector names or PLOVER's codes
   * @param on the day
   */
  public Resolution resolveWithCountry(
      String mention, String countryName, List<String> sectors, LocalDate on) {
    return feeds.resolve(mention, countryName, sectors, on);
  }

  /**
   * The state or territory with an ISO 3166 code (alpha-3 or alpha-2, {@code NA} is Namibia) or a
   * name. A territory's {@link Actor#kind} is {@link ActorKind#REGION}; a part of the world has no
   * code of ISO 3166 and is not found.
   */
  public Optional<ActorId> state(String codeOrName) {
    return stateByIso3(codeOrName)
        .or(() -> roster.codes().byIso2(codeOrName))
        .or(
            () ->
                resolver
                    .place(codeOrName, new Validity(LocalDate.EPOCH))
                    .flatMap(id -> stateByIso3(id.value())));
  }

  /** The state or territory with an ISO 3166 alpha-3 code. */
  public Optional<ActorId> stateByIso3(String code) {
    return roster.codes().byIso3(code);
  }

  /** The state with a number of the Correlates of War project. */
  public Optional<ActorId> stateByCow(String number) {
    return roster.codes().byCow(number);
  }

  /**
   * The state or territory with a FIPS 10-4 code, as GDELT writes places: {@code BO} is Belarus.
   */
  public Optional<ActorId> stateByFips(String code) {
    return roster.codes().byFips(code);
  }

  /** The members of a camp, in its order, or of an organisation on a day, by id. */
  public List<ActorId> membersOf(ActorId campOrOrganisation, LocalDate on) {
    Camp camp = roster.camps().get(campOrOrganisation);
    if (camp != null) {
      return camp.members();
    }
    return roster.standing().stream()
        .filter(standing -> standing.in().equals(campOrOrganisation))
        .filter(standing -> standing.status() == Standing.MEMBER)
        .filter(standing -> standing.held().covers(on))
        .map(Membership::actor)
        .distinct()
        .sorted()
        .toList();
  }

  /** Up to so many actors whose id or name is nearest to a misspelt one, the nearest first. */
  public List<ActorId> suggest(String wrongName, int limit) {
    return new Suggestions(roster).near(wrongName, limit);
  }
}
