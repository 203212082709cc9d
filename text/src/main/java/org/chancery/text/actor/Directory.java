// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.actor.Link;
import org.chancery.model.actor.Resolution;

/*
 * How it works. The registry answers for a day. A text without a date is read as of the last day on
 * which the name stood for somebody: what stands to this day is as it stands, and a leader who left
 * is who he last was. That day is found by stepping back over the ends of validity that the
 * registry itself gives.
 */
/** Who is who for one document. Not for several threads: it remembers its answers. */
final class Directory {
  private static final int STEPS_BACK = 8; // tenures of one name that are tried, the last first

  private final ActorRegistry registry;
  private final Optional<LocalDate> on;
  private final Map<String, Optional<Resolution>> answers = new HashMap<>();

  Directory(ActorRegistry registry, Optional<LocalDate> on) {
    this.registry = registry;
    this.on = on;
  }

  /** What a name stands for; empty for a name that no table has. */
  Optional<Resolution> find(String name) {
    return answers.computeIfAbsent(name, this::look);
  }

  /** The day for which it answers; empty for the last. */
  Optional<LocalDate> day() {
    return on;
  }

  /** Whether the tables have the actor, and it is not only a name. */
  boolean knows(ActorId id) {
    return registry.actor(id).isPresent();
  }

  /** The actor of an id, as it acts for itself. */
  Resolution actor(ActorId id) {
    return registry.resolve(id.value(), on.orElse(LocalDate.MAX));
  }

  /** Whether a word is part of one of the names of an actor. */
  boolean isPartOfName(String word, ActorId id) {
    return registry
        .actor(id)
        .filter(
            actor ->
                hasWord(actor.name(), word)
                    || actor.alsoKnownAs().stream().anyMatch(name -> hasWord(name, word)))
        .isPresent();
  }

  /** The name by which people know an actor. */
  String nameOf(ActorId id) {
    return registry.actor(id).map(Actor::name).orElse(id.value());
  }

  /** Whom somebody who has left office acted for last. */
  Optional<Resolution> lastOffice(String name) {
    return Optional.of(stepBack(name, LocalDate.MAX)).filter(found -> found.link() == Link.OFFICE);
  }

  private Optional<Resolution> look(String name) {
    Resolution found =
        on.map(day -> registry.resolve(name, day)).orElseGet(() -> stepBack(name, LocalDate.MAX));
    return Optional.of(found)
        .filter(answer -> answer.link() != Link.UNRESOLVED)
        .filter(answer -> !isBareCode(name, answer));
  }

  private Resolution stepBack(String name, LocalDate last) {
    Resolution latest = registry.resolve(name, last);
    Resolution found = latest;
    for (int step = 0; step < STEPS_BACK && isNobody(found); step++) {
      LocalDate first = found.validity().first();
      if (first.equals(LocalDate.MIN)) {
        return latest;
      }
      found = registry.resolve(name, first.minusDays(1));
    }
    return isNobody(found) ? latest : found;
  }

  private static boolean isNobody(Resolution found) {
    return found.link() == Link.UNRESOLVED
        || (found.kind() == ActorKind.PERSON && found.link() != Link.OFFICE);
  }

  /* "ARE", "CAN" and "PER" are ISO codes, and words in a headline. */
  private boolean isBareCode(String name, Resolution answer) {
    boolean place = answer.kind() == ActorKind.STATE || answer.kind() == ActorKind.REGION;
    return place
        && name.equals(answer.actor().value())
        && registry
            .actor(answer.actor())
            .filter(actor -> actor.alsoKnownAs().contains(name))
            .isEmpty();
  }

  private static boolean hasWord(String name, String word) {
    return (" " + name + " ").contains(" " + word + " ");
  }
}
