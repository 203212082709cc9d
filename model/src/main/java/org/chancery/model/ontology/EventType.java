// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import static org.chancery.model.ontology.QuadClass.MATERIAL_CONFLICT;
import static org.chancery.model.ontology.QuadClass.MATERIAL_COOPERATION;
import static org.chancery.model.ontology.QuadClass.VERBAL_CONFLICT;
import static org.chancery.model.ontology.QuadClass.VERBAL_COOPERATION;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The sixteen event types of PLOVER. {@link Ontology#definition(EventType)} says what each means.
 *
 * @see <a href="https://github.com/openeventdata/PLOVER">PLOVER manual, draft 0.8 (2021)</a>
 */
public enum EventType {
  AGREE(VERBAL_COOPERATION, Recipient.OPTIONAL),
  CONSULT(VERBAL_COOPERATION, Recipient.OPTIONAL),
  SUPPORT(VERBAL_COOPERATION, Recipient.OPTIONAL),
  CONCEDE(VERBAL_COOPERATION, Recipient.OPTIONAL),
  COOPERATE(MATERIAL_COOPERATION, Recipient.NEEDED),
  AID(MATERIAL_COOPERATION, Recipient.NEEDED),
  RETREAT(MATERIAL_COOPERATION, Recipient.OPTIONAL),
  REQUEST(VERBAL_CONFLICT, Recipient.OPTIONAL),
  ACCUSE(VERBAL_CONFLICT, Recipient.OPTIONAL),
  REJECT(VERBAL_CONFLICT, Recipient.OPTIONAL),
  THREATEN(VERBAL_CONFLICT, Recipient.OPTIONAL),
  PROTEST(MATERIAL_CONFLICT, Recipient.OPTIONAL),
  SANCTION(MATERIAL_CONFLICT, Recipient.NEEDED),
  MOBILIZE(MATERIAL_CONFLICT, Recipient.OPTIONAL),
  COERCE(MATERIAL_CONFLICT, Recipient.OPTIONAL),
  ASSAULT(MATERIAL_CONFLICT, Recipient.OPTIONAL);

  private final QuadClass quadClass;
  private final Recipient recipient;

  EventType(QuadClass quadClass, Recipient recipient) {
    this.quadClass = quadClass;
    this.recipient = recipient;
  }

  /** The type of this name, in any case; empty if there is none. */
  public static Optional<EventType> parse(String name) {
    return Arrays.stream(values()).filter(type -> type.name().equalsIgnoreCase(name)).findFirst();
  }

  public QuadClass quadClass() {
    return quadClass;
  }

  /** Whether an event of this type must say to whom it was done. */
  public boolean needsRecipient() {
    return recipient == Recipient.NEEDED;
  }

  /** The name in lower case, as prose has it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private enum Recipient {
    NEEDED,
    OPTIONAL
  }
}
