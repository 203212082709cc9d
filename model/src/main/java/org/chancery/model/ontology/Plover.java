// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * PLOVER as its tables give it, in their order.
 *
 * @param types what each type means
 * @param modes what each mode means
 * @param contexts what each context means
 * @param typeScores intensity of an event of a type without a mode
 * @param modeScores intensity of an event of a mode
 */
record Plover(
    Map<EventType, String> types,
    Map<Mode, String> modes,
    Map<String, String> contexts,
    Map<EventType, Intensity> typeScores,
    Map<Mode, Intensity> modeScores) {
  Plover {
    types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    modes = Collections.unmodifiableMap(new LinkedHashMap<>(modes));
    contexts = Collections.unmodifiableMap(new LinkedHashMap<>(contexts));
    typeScores = Map.copyOf(typeScores);
    modeScores = Map.copyOf(modeScores);
  }

  List<Mode> modes(EventType type) {
    return modes.keySet().stream().filter(mode -> mode.type() == type).toList();
  }

  Optional<Mode> mode(EventType type, String name) {
    return modes(type).stream().filter(mode -> mode.name().equalsIgnoreCase(name)).findFirst();
  }

  Optional<Intensity> intensity(EventType type, Optional<Mode> mode) {
    if (mode.isPresent() && mode.orElseThrow().type() != type) {
      throw new IllegalArgumentException(mode.orElseThrow() + " is not a mode of " + type);
    }
    return mode.map(modeScores::get).or(() -> Optional.ofNullable(typeScores.get(type)));
  }
}
