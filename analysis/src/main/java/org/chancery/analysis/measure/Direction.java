// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.measure;

import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;

/** Whose acts of a relation count. A mutual act is one of both sides, and counts either way. */
public enum Direction {
  /** Acts of the focus actor: {@code BLR -> CHN}. */
  BY_FOCUS("->"),
  /** Acts of the counterpart: {@code BLR <- CHN}. */
  BY_COUNTERPART("<-"),
  /** Acts of either: {@code BLR <-> CHN}. */
  EITHER("<->");

  private final String arrow;

  Direction(String arrow) {
    this.arrow = arrow;
  }

  /** The arrow as users write it, the focus actor on its left. */
  public String arrow() {
    return arrow;
  }

  /** Whether an incident in which the focus actor takes part counts. */
  public boolean has(Incident incident, ActorId focus) {
    return switch (this) {
      case EITHER -> true;
      case BY_FOCUS -> incident.mutual() || incident.source().equals(focus);
      case BY_COUNTERPART -> incident.mutual() || !incident.source().equals(focus);
    };
  }
}
