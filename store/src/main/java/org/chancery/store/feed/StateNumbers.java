// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.table.Row;

/**
 * States by the numbers that a feed gives them: those of the Correlates of War, except where the
 * table {@code state-numbers.tsv} says that the feed means another state. Thread-safe.
 */
final class StateNumbers {
  private final ActorRegistry registry;
  private final Map<String, ActorId> exceptions;

  private StateNumbers(ActorRegistry registry, Map<String, ActorId> exceptions) {
    this.registry = registry;
    this.exceptions = Map.copyOf(exceptions);
  }

  /* Numbers of Gleditsch and Ward, as UCDP writes them. */
  static StateNumbers gleditschWard(ActorRegistry registry) {
    return new StateNumbers(registry, exceptions("gleditsch-ward"));
  }

  /* What POLECAT calls COW numbers. */
  static StateNumbers polecat(ActorRegistry registry) {
    return new StateNumbers(registry, exceptions("polecat"));
  }

  private static Map<String, ActorId> exceptions(String scheme) {
    Map<String, ActorId> states = new HashMap<>();
    for (Row row : ResourceTable.read(StateNumbers.class, "state-numbers.tsv").rows()) {
      if (row.text("scheme").equals(scheme)) {
        states.put(row.text("number"), new ActorId(row.text("state")));
      }
    }
    return states;
  }

  Optional<ActorId> of(String number) {
    return Optional.ofNullable(exceptions.get(number)).or(() -> registry.stateByCow(number));
  }
}
