// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.opinion;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.ontology.EventType;

/**
 * A model's label that speaks of types.
 *
 * @param name the label
 * @param types the types it agrees with; none for {@code NONE}
 */
record TypeLabel(String name, Set<EventType> types) {
  TypeLabel {
    types = Set.copyOf(types);
  }

  /**
   * What a label means; empty if it is no type. {@code YIELD} is what older sets, made from CAMEO,
   * have for CONCEDE and RETREAT together.
   */
  static Optional<TypeLabel> parse(String label) {
    String name = label.strip().toUpperCase(Locale.ROOT);
    if (name.equals("NONE")) {
      return Optional.of(new TypeLabel(name, Set.of()));
    }
    if (name.equals("YIELD")) {
      return Optional.of(new TypeLabel(name, EnumSet.of(EventType.CONCEDE, EventType.RETREAT)));
    }
    return EventType.parse(name).map(type -> new TypeLabel(name, Set.of(type)));
  }
}
