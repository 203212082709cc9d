// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.QuadClass;

/** How finely labels are told apart. */
public enum Level {
  /** The labels themselves. */
  ROOT,
  /** Verbal or material, cooperation or conflict. */
  QUAD,
  /** Cooperation or conflict. */
  BINARY;

  /** PLOVER's former name for CONCEDE and RETREAT together. */
  static final String YIELD = "YIELD";

  /** The levels at which rows with these labels can be scored: the last two only of PLOVER's. */
  public static List<Level> of(Collection<String> labels) {
    boolean plover =
        labels.stream()
            .allMatch(label -> label.equals(Judgement.NONE) || quadClass(label).isPresent());
    return plover ? List.of(values()) : List.of(ROOT);
  }

  /** A label at this level; what has no class there stays as it is. */
  public String of(String label) {
    return switch (this) {
      case ROOT -> label;
      case QUAD -> quadClass(label).map(QuadClass::label).orElse(label);
      case BINARY ->
          quadClass(label)
              .map(quad -> quad.cooperative() ? "cooperation" : "conflict")
              .orElse(label);
    };
  }

  /** A judgement at this level. */
  Judgement of(Judgement judgement) {
    return new Judgement(of(judgement.gold()), of(judgement.said()));
  }

  /** The name in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** YIELD counts as material, as in the relation-classification sets. */
  private static Optional<QuadClass> quadClass(String label) {
    if (label.equals(YIELD)) {
      return Optional.of(QuadClass.MATERIAL_COOPERATION);
    }
    return Stream.of(EventType.values())
        .filter(type -> type.name().equals(label))
        .findFirst()
        .map(EventType::quadClass);
  }
}
