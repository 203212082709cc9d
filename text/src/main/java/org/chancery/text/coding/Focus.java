// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.actor.Resolution;
import org.chancery.text.actor.Mention;

/**
 * The state that an essay is about. An essay on Belarus tells of "the rigged elections" and
 * "massive protests" and does not say each time where.
 */
final class Focus {
  private static final int OFTEN = 8;

  private final ActorRegistry registry;
  private final Map<ActorId, Integer> named = new HashMap<>();

  Focus(ActorRegistry registry) {
    this.registry = registry;
  }

  /** Counts who is named in a sentence. */
  void count(List<Mention> mentions) {
    mentions.stream()
        .filter(mention -> mention.basis() != Mention.Basis.PRONOUN)
        .map(mention -> mention.who().principal())
        .distinct()
        .filter(id -> registry.actor(id).filter(it -> it.kind() == ActorKind.STATE).isPresent())
        .forEach(id -> named.merge(id, 1, Integer::sum));
  }

  /**
   * The state of most sentences: named in {@value #OFTEN} at least, and in half as many again as
   * the next. These bounds are ours, set so that an essay on two states is on neither.
   */
  Optional<Resolution> state() {
    List<Map.Entry<ActorId, Integer>> order =
        named.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<ActorId, Integer> one) -> -one.getValue())
                    .thenComparing(one -> one.getKey().value()))
            .toList();
    if (order.isEmpty() || order.get(0).getValue() < OFTEN) {
      return Optional.empty();
    }
    int next = order.size() > 1 ? order.get(1).getValue() : 0;
    return Optional.of(order.get(0))
        .filter(first -> 2 * first.getValue() >= 3 * next)
        .flatMap(first -> registry.actor(first.getKey()))
        .map(actor -> registry.resolve(actor.id().value(), LocalDate.MAX));
  }
}
