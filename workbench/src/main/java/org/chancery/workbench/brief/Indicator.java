// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.model.actor.ActorId;
import org.chancery.model.time.Edtf;
import org.chancery.workbench.brief.evidence.Quantity;

/**
 * A series that is not made of events.
 *
 * @param actor whom it is about
 * @param actorName name of whom it is about
 * @param name what is measured
 * @param unit its unit
 * @param readings at least one, by date
 */
public record Indicator(
    ActorId actor, String actorName, String name, String unit, List<Reading> readings) {
  public Indicator {
    requireNonNull(actor, "actor");
    requireNonNull(actorName, "actorName");
    requireNonNull(name, "name");
    requireNonNull(unit, "unit");
    readings = List.copyOf(readings);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("an indicator without a reading: " + name);
    }
  }

  /**
   * A reading.
   *
   * @param date when
   * @param value its value; its reference is the line that it was written on
   * @param remark "an upper bound", and the like; may be empty
   */
  public record Reading(Edtf date, Quantity value, String remark) {
    public Reading {
      requireNonNull(date, "date");
      requireNonNull(value, "value");
      requireNonNull(remark, "remark");
    }
  }
}
