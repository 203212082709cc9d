// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import java.util.Optional;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.event.Participant;

/** The code that a table gives for an actor. */
final class ActorCode {
  private final ActorRegistry registry;

  ActorCode(ActorRegistry registry) {
    this.registry = registry;
  }

  /** The id of the principal: ISO alpha-3 of a state, the code of an organisation. */
  String of(Optional<Participant> participant) {
    return participant.map(one -> one.principal().value()).orElse("");
  }

  /**
   * The code for measuring: ISO alpha-3, an organisation's own code, {@code IGO} for one without,
   * {@code -} for everybody else.
   */
  String forMeasuring(Optional<Participant> participant) {
    if (participant.isEmpty()) {
      return "-";
    }
    var id = participant.orElseThrow().principal();
    if (registry.stateByIso3(id.value()).isPresent()) {
      return id.value();
    }
    boolean organisation =
        registry.actor(id).filter(actor -> actor.kind() == ActorKind.ORGANISATION).isPresent();
    if (!organisation) {
      return "-";
    }
    return id.value().matches("[A-Z][A-Z0-9-]*") ? id.value() : "IGO";
  }

  String sector(Optional<Participant> participant) {
    return participant.flatMap(one -> one.who().sector()).map(sector -> sector.label()).orElse("");
  }
}
