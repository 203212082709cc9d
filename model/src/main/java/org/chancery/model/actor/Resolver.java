// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.RoleTable.Role;
import org.chancery.model.actor.Roster.Post;
import org.chancery.model.time.Period;

/*
 * How it works. A mention is looked up whole: as an id, then by its key. Where that finds nothing, a
 * sector may follow a slash ("BLR/OPP"), or a country in parentheses a role ("Citizen (Belarus)");
 * what stands before or in them is again looked up whole. Of what a name can stand for on the day,
 * the strongest counts; two equally strong ones cancel out. A person leads on to the office held that
 * day, a body or organ to what it belongs to.
 */
final class Resolver {
  private static final String NAMELESS = "(no name)";
  private static final Period ALL_TIME = new Period(LocalDate.MIN, LocalDate.MAX);

  /* What the case says goes before the tables, a known beginning before an open one, then the later. */
  private static final Comparator<Post> RELEVANCE =
      Comparator.comparing((Post post) -> !post.ofCase())
          .thenComparing(post -> post.office().held().from().isEmpty())
          .thenComparing(post -> post.office().held().first(), Comparator.reverseOrder());

  private final Roster roster;
  private final RoleTable roles;

  Resolver(Roster roster, RoleTable roles) {
    this.roster = roster;
    this.roles = roles;
  }

  Resolution resolve(String mention, LocalDate on) {
    String name = NameKey.tidy(mention);
    Validity validity = new Validity(on);
    return whole(mention, name, validity)
        .or(() -> withSector(mention, name, validity))
        .or(() -> roleOfState(mention, name, validity))
        .orElseGet(() -> unresolved(mention, name).within(validity.period()));
  }

  /** The answer for a name that no table has. */
  static Resolution unresolved(String mention, String name) {
    ActorId itself = itself(name);
    return new Resolution(
        mention,
        itself,
        ActorKind.UNKNOWN,
        itself,
        Optional.empty(),
        Optional.empty(),
        Link.UNRESOLVED,
        ALL_TIME);
  }

  /** The id of one whom no table knows. */
  static ActorId itself(String name) {
    return new ActorId(name.isBlank() ? NAMELESS : name.strip());
  }

  /** The state, territory, part of the world or organisation that is itself named so. */
  Optional<ActorId> place(String name, Validity validity) {
    return meaning(NameKey.tidy(name), validity)
        .filter(Meaning::names)
        .filter(Resolver::canHaveRoles)
        .map(Meaning::actor);
  }

  /** The actor as it acts for itself or for what it belongs to. */
  Resolution actor(String mention, ActorId id, Optional<Sector> sector, Link link) {
    ActorKind kind = roster.actor(id).map(Actor::kind).orElse(ActorKind.UNKNOWN);
    return new Resolution(
        mention, id, kind, roster.principal(id), sector, Optional.empty(), link, ALL_TIME);
  }

  private Optional<Resolution> whole(String mention, String name, Validity validity) {
    return meaning(name, validity).map(meaning -> follow(mention, meaning, validity));
  }

  private Optional<Meaning> meaning(String name, Validity validity) {
    List<Meaning> held =
        roster.meanings(name).stream().filter(one -> validity.covers(one.held())).toList();
    if (held.isEmpty()) {
      return Optional.empty();
    }
    Meaning strongest = held.get(0);
    boolean sure =
        held.stream()
            .noneMatch(
                other ->
                    Meaning.STRENGTH.compare(other, strongest) == 0
                        && !other.actor().equals(strongest.actor()));
    return sure ? Optional.of(strongest) : Optional.empty();
  }

  private Resolution follow(String mention, Meaning meaning, Validity validity) {
    List<Post> posts = roster.posts(meaning.actor());
    Optional<Office> office =
        posts.stream()
            .filter(post -> validity.covers(post.office().held()))
            .min(RELEVANCE)
            .map(Post::office);
    ActorId principal =
        office.map(post -> roster.principal(post.of())).orElse(roster.principal(meaning.actor()));
    return new Resolution(
        mention,
        meaning.actor(),
        meaning.kind(),
        principal,
        meaning.sector().or(() -> office.flatMap(Office::sector)),
        office.flatMap(Office::rank),
        office.isPresent() ? Link.OFFICE : meaning.link(),
        validity.period());
  }

  private Optional<Resolution> withSector(String mention, String name, Validity validity) {
    int slash = name.lastIndexOf('/');
    if (slash < 1) {
      return Optional.empty();
    }
    return Sector.parse(name.substring(slash + 1).strip())
        .flatMap(
            sector ->
                whole(mention, name.substring(0, slash).strip(), validity)
                    .map(found -> found.in(Optional.of(sector))));
  }

  private Optional<Resolution> roleOfState(String mention, String name, Validity validity) {
    int open = openingOfLastParenthesis(name);
    if (open < 1) {
      return Optional.empty();
    }
    Role role = roles.role(name.substring(0, open).strip());
    return meaning(name.substring(open + 1, name.length() - 1).strip(), validity)
        .filter(Meaning::names)
        .filter(Resolver::canHaveRoles)
        .map(
            country ->
                new Resolution(
                    mention,
                    country.actor(),
                    country.kind(),
                    roster.principal(country.actor()),
                    role.sector(),
                    role.rank(),
                    Link.ROLE_OF_STATE,
                    validity.period()));
  }

  private static boolean canHaveRoles(Meaning meaning) {
    return switch (meaning.kind()) {
      case STATE, REGION, ORGANISATION -> true;
      case PERSON, GROUP, CAMP, UNKNOWN -> false;
    };
  }

  /* Where the parenthesis opens that closes at the end; -1 if there is none. */
  private static int openingOfLastParenthesis(String name) {
    if (!name.endsWith(")")) {
      return -1;
    }
    int depth = 0;
    for (int i = name.length() - 1; i >= 0; i--) {
      if (name.charAt(i) == ')') {
        depth++;
      } else if (name.charAt(i) == '(') {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }
}
