// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import java.util.Locale;
import java.util.Optional;

/** The sixteen PLOVER types. */
public enum EventType {
  AGREE(QuadClass.VERBAL_COOPERATION, false),
  CONSULT(QuadClass.VERBAL_COOPERATION, false),
  SUPPORT(QuadClass.VERBAL_COOPERATION, false),
  CONCEDE(QuadClass.VERBAL_COOPERATION, false),
  COOPERATE(QuadClass.MATERIAL_COOPERATION, true),
  AID(QuadClass.MATERIAL_COOPERATION, true),
  RETREAT(QuadClass.MATERIAL_COOPERATION, false),
  REQUEST(QuadClass.VERBAL_CONFLICT, false),
  ACCUSE(QuadClass.VERBAL_CONFLICT, false),
  REJECT(QuadClass.VERBAL_CONFLICT, false),
  THREATEN(QuadClass.VERBAL_CONFLICT, false),
  PROTEST(QuadClass.MATERIAL_CONFLICT, false),
  SANCTION(QuadClass.MATERIAL_CONFLICT, true),
  MOBILIZE(QuadClass.MATERIAL_CONFLICT, false),
  COERCE(QuadClass.MATERIAL_CONFLICT, false),
  ASSAULT(QuadClass.MATERIAL_CONFLICT, false);

  private final QuadClass quadClass;
  private final boolean needsRecipient;

  EventType(QuadClass quadClass, boolean needsRecipient) {
    this.quadClass = quadClass;
    this.needsRecipient = needsRecipient;
  }

  /** Its quad class. */
  public QuadClass quadClass() {
    return quadClass;
  }

  /** Whether it is coded only with a recipient. */
  public boolean needsRecipient() {
    return needsRecipient;
  }

  /** The name as users read it. */
  public String label() {
    return name();
  }

  /** The type of this name. */
  public static Optional<EventType> parse(String name) {
    for (EventType type : values()) {
      if (type.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
