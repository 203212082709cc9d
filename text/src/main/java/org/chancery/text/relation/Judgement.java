// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.model.ontology.EventType;

/**
 * What a row's label is, and what a coder takes it for.
 *
 * @param gold the analyst's label
 * @param said the coder's label, or {@value #NONE}
 */
public record Judgement(String gold, String said) {
  /** What a coder says that finds nothing. */
  public static final String NONE = "NONE";

  public Judgement {
    requireNonNull(gold, "gold");
    requireNonNull(said, "said");
  }

  boolean right() {
    return gold.equals(said);
  }

  /**
   * How a coder by PLOVER's types names one where the labels are these: CONCEDE and RETREAT are
   * YIELD where the labels know that, as in PLOVER's first version, and neither of them.
   */
  public static String name(Optional<EventType> type, Iterable<String> labels) {
    boolean yield = false;
    for (String label : labels) {
      if (label.equals(EventType.CONCEDE.name()) || label.equals(EventType.RETREAT.name())) {
        return type.map(EventType::name).orElse(NONE);
      }
      yield |= label.equals(Level.YIELD);
    }
    boolean folded =
        yield && type.filter(t -> t == EventType.CONCEDE || t == EventType.RETREAT).isPresent();
    return folded ? Level.YIELD : type.map(EventType::name).orElse(NONE);
  }
}
