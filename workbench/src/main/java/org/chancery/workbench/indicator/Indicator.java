// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.indicator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.time.Edtf;

/**
 * One value of a series that is not made of events: a number of prisoners, a share of answers.
 *
 * @param date when it held, as precise as the source
 * @param actor whom it is about; empty where it is about nobody in particular
 * @param name what is measured
 * @param value the value
 * @param unit its unit, {@code persons}, {@code percent}; may be empty
 * @param source key of the work that gives it
 * @param place the place in the work; may be empty
 * @param note a remark; may be empty
 * @param line its line in {@code indicators.csv}, from 1
 */
public record Indicator(
    Edtf date,
    Optional<ActorId> actor,
    String name,
    BigDecimal value,
    String unit,
    String source,
    String place,
    String note,
    int line) {
  public Indicator {
    requireNonNull(date, "date");
    requireNonNull(actor, "actor");
    requireNonNull(name, "name");
    requireNonNull(value, "value");
    requireNonNull(unit, "unit");
    requireNonNull(source, "source");
    requireNonNull(place, "place");
    requireNonNull(note, "note");
  }
}
