// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/** Adds what a case says to a roster, and refuses what contradicts it. */
final class Additions {
  private final Roster before;
  private final RosterBuilder roster;

  private Additions(Roster before) {
    this.before = before;
    this.roster = RosterBuilder.from(before);
  }

  static Roster add(Roster before, ActorAdditions additions) {
    Additions all = new Additions(before);
    additions.actors().forEach(all::actor);
    additions.camps().forEach(all::camp);
    additions.offices().forEach(all::office);
    additions.names().forEach(all::name);
    additions.standing().forEach(all::standing);
    return all.roster.build();
  }

  private void actor(Actor added) {
    Optional<Actor> known = roster.actor(added.id());
    known.ifPresent(actor -> mustBeTheSame(actor, added));
    Actor actor = known.orElse(added);
    if (known.isEmpty()) {
      roster.put(added, Optional.empty());
    }
    name(actor, Optional.empty(), added.name(), Tenure.ALWAYS);
    added.alsoKnownAs().forEach(name -> name(actor, Optional.empty(), name, Tenure.ALWAYS));
  }

  private void mustBeTheSame(Actor known, Actor added) {
    boolean same =
        known.kind() == added.kind()
            && roster.meanings(added.name()).stream()
                .anyMatch(meaning -> meaning.actor().equals(known.id()));
    if (!same) {
      throw clash(
          "the id '%s' is that of %s (%s) already, and cannot be that of %s (%s)"
              .formatted(
                  known.id(),
                  known.name(),
                  known.kind().label(),
                  added.name(),
                  added.kind().label()),
          "Choose another id; or, if they are one, give a name that it is known by, such as '"
              + known.name()
              + "', and the new one as a further spelling.");
    }
  }

  private void camp(Camp camp) {
    roster
        .actor(camp.id())
        .ifPresent(
            known -> {
              throw clash(
                  "the id '%s' is that of %s (%s) already, and cannot be that of the camp %s"
                      .formatted(camp.id(), known.name(), known.kind().label(), camp.name()),
                  "Choose another id for the camp.");
            });
    camp.members().forEach(member -> known(member, "a member of the camp " + camp.id()));
    Actor actor = Actor.of(camp.id(), ActorKind.CAMP, camp.name(), List.of());
    roster.put(actor, Optional.empty());
    roster.camp(camp);
    name(actor, Optional.empty(), camp.name(), Tenure.ALWAYS);
  }

  private void office(Office office) {
    Actor holder = known(office.holder(), "the holder of the office '" + office.title() + "'");
    if (holder.kind() != ActorKind.PERSON) {
      throw clash(
          "'%s' is no person but %s (%s), and holds no office"
              .formatted(holder.id(), holder.name(), holder.kind().label()),
          "Give the office to a person.");
    }
    known(office.of(), "whose office '" + office.title() + "' is");
    roster.office(office, true);
  }

  private void name(ActorName added) {
    Actor actor = known(added.actor(), "the actor named '" + added.name() + "'");
    name(actor, added.sector(), added.name(), added.held());
  }

  private void name(Actor actor, Optional<Sector> sector, String name, Tenure held) {
    if (NameKey.of(name).isEmpty()) {
      throw clash(
          "the name '" + name + "' of " + actor.id() + " has no letter",
          "Write a name with letters.");
    }
    for (Meaning meaning : roster.meanings(name)) {
      if (!meaning.actor().equals(actor.id())
          && clashes(meaning)
          && meaning.held().overlaps(held)) {
        throw clash(
            "'%s' stands for %s already (%s), and cannot stand for %s too"
                .formatted(name, shown(meaning.actor()), meaning.link().label(), shown(actor.id())),
            "Leave one of the two out, or say from when to when each holds.");
      }
    }
    roster.name(name, new Meaning(actor.id(), actor.kind(), Link.ANALYST, sector, held));
  }

  /* A case may take a people's or a region's name for an actor of its own: "the West" for a camp. */
  private static boolean clashes(Meaning meaning) {
    boolean region = meaning.kind() == ActorKind.REGION && meaning.link() != Link.ANALYST;
    return meaning.link() != Link.DEMONYM && !region;
  }

  private void standing(Membership membership) {
    known(membership.actor(), "who stands in " + membership.in());
    known(membership.in(), "what " + membership.actor() + " stands in");
    roster.standing(membership);
  }

  private Actor known(ActorId id, String role) {
    return roster
        .actor(id)
        .orElseThrow(
            () -> clash("'%s' is no known actor (%s)".formatted(id, role), suggestion(id)));
  }

  private String suggestion(ActorId id) {
    String near =
        new Suggestions(before)
            .near(id.value(), 3).stream().map(ActorId::value).collect(Collectors.joining(", "));
    return near.isEmpty()
        ? "Add it to the persons or organisations of the case."
        : "Did you mean "
            + near
            + "? Otherwise add it to the persons or organisations of the case.";
  }

  private String shown(ActorId id) {
    return roster.actor(id).map(actor -> id + " (" + actor.name() + ")").orElse(id.value());
  }

  private static ChanceryException clash(String what, String next) {
    return ChanceryException.of(Fault.USER, what, next);
  }
}
