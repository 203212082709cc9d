// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.series;

import static java.util.Objects.requireNonNull;

import org.chancery.model.actor.ActorId;
import org.chancery.model.time.Edtf;

/**
 * One value of a series that is not made of events: prisoners, a poll, trade.
 *
 * @param actor whose it is
 * @param name of the series
 * @param date when it was taken
 * @param value the value
 * @param unit its unit
 * @param source key of the work that gives it
 * @param place the place in it; may be empty
 */
public record Reading(
    ActorId actor, String name, Edtf date, double value, String unit, String source, String place) {
  public Reading {
    requireNonNull(actor, "actor");
    requireNonNull(name, "name");
    requireNonNull(date, "date");
    requireNonNull(unit, "unit");
    requireNonNull(source, "source");
    requireNonNull(place, "place");
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("no value: " + value);
    }
  }
}
