// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.chancery.model.actor.ActorId;
import org.chancery.model.time.Edtf;

/**
 * A line of a series that is not made of events.
 *
 * @param date when
 * @param actor whom it is about
 * @param name what is measured
 * @param value its value
 * @param unit its unit
 * @param source key of the work it was taken from
 * @param place the place in the work
 * @param remark what else is to be said; may be empty
 * @param file name of the file it stands in
 * @param line its line there
 */
public record Reading(
    Edtf date,
    ActorId actor,
    String name,
    BigDecimal value,
    String unit,
    String source,
    String place,
    String remark,
    String file,
    long line) {
  public Reading {
    requireNonNull(date, "date");
    requireNonNull(actor, "actor");
    requireNonNull(name, "name");
    requireNonNull(value, "value");
    requireNonNull(unit, "unit");
    requireNonNull(source, "source");
    requireNonNull(place, "place");
    requireNonNull(remark, "remark");
    requireNonNull(file, "file");
  }
}
