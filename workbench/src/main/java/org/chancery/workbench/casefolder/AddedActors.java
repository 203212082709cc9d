// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import java.util.List;
import java.util.function.Function;
import org.chancery.model.actor.ActorAdditions;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.fault.ChanceryException;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Reason;

/*
 * A registry with all that a case adds. The registry names the actors of a contradiction but knows
 * no files; so when it refuses, the additions are tried again one by one, each kind after those it
 * refers to, to find the lines.
 */
final class AddedActors {
  private final ActorRegistry bundled;
  private final List<Addition> additions;

  AddedActors(ActorRegistry bundled, List<Addition> additions) {
    this.bundled = bundled;
    this.additions = List.copyOf(additions);
  }

  ActorAdditions all() {
    return new ActorAdditions(
        each(ActorAdditions::actors),
        each(ActorAdditions::offices),
        each(ActorAdditions::names),
        each(ActorAdditions::camps),
        each(ActorAdditions::standing));
  }

  ActorRegistry registry() {
    try {
      return bundled.with(all());
    } catch (ChanceryException refused) {
      locate();
      throw refused;
    }
  }

  private void locate() {
    ActorRegistry registry = bundled;
    for (Addition.Kind kind : Addition.Kind.values()) {
      for (Addition addition : additions) {
        if (addition.kind() == kind) {
          registry = with(registry, addition);
        }
      }
      additions.stream().map(Addition::file).distinct().forEach(Complaints::throwIfAny);
    }
  }

  private static ActorRegistry with(ActorRegistry registry, Addition addition) {
    try {
      return registry.with(addition.content());
    } catch (ChanceryException refused) {
      addition
          .file()
          .add(addition.line(), Reason.BAD_VALUE, refused.what(), refused.next().orElse(""));
      return registry;
    }
  }

  private <T> List<T> each(Function<ActorAdditions, List<T>> part) {
    return additions.stream().flatMap(addition -> part.apply(addition.content()).stream()).toList();
  }
}
