// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.source;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.model.ontology.EventType;

/**
 * How often the coder was right, as far as people checked it. It travels with the record.
 *
 * @param all over all types; empty if nobody checked anything
 * @param byType for the types of which any event was checked
 */
public record ErrorRates(Optional<ErrorRate> all, Map<EventType, ErrorRate> byType) {
  /** Nobody has checked. */
  public static final ErrorRates UNCHECKED = new ErrorRates(Optional.empty(), Map.of());

  public ErrorRates {
    requireNonNull(all, "all");
    byType = Collections.unmodifiableMap(new TreeMap<>(byType));
    if (all.isEmpty() && !byType.isEmpty()) {
      throw new IllegalArgumentException("types were checked, and nothing in all");
    }
  }

  /** That of a type; empty if no event of it was checked. */
  public Optional<ErrorRate> of(EventType type) {
    return Optional.ofNullable(byType.get(type));
  }
}
