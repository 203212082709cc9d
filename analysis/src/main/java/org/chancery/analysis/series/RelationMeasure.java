// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.series;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.measure.Measure;
import org.chancery.analysis.measure.Weight;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;

/**
 * What is measured of a relation, in whatever time.
 *
 * @param focus the actor whose relation it is
 * @param direction whose acts count
 * @param measure what is measured
 * @param weight how much each incident weighs; only {@link Measure#INCIDENTS} takes no notice of it
 */
public record RelationMeasure(ActorId focus, Direction direction, Measure measure, Weight weight) {
  public RelationMeasure {
    requireNonNull(focus, "focus");
    requireNonNull(direction, "direction");
    requireNonNull(measure, "measure");
    requireNonNull(weight, "weight");
  }

  /** How many incidents of a kind there were, whoever acted. */
  public static RelationMeasure counting(ActorId focus, Measure measure) {
    return new RelationMeasure(focus, Direction.EITHER, measure, Weight.COUNT);
  }

  /**
   * What an incident of the relation adds to it.
   *
   * @return none where it has no part in it; so too where only selective sources tell of it,
   *     because they are described and never measured
   */
  public OptionalDouble weigh(Incident incident) {
    return incident.selective() || !direction.has(incident, focus)
        ? OptionalDouble.empty()
        : measure.weigh(incident, weight);
  }

  /** Whether its amounts are whole numbers of incidents. */
  public boolean counts() {
    return measure.form() == Measure.Form.RATE
        && (measure == Measure.INCIDENTS || weight == Weight.COUNT);
  }

  /** The greatest weight that one incident can have on the tables of the scales. */
  public double greatest() {
    boolean scored = weight != Weight.COUNT && measure != Measure.INCIDENTS;
    return scored && measure.form() != Measure.Form.SHARE ? 10 : 1;
  }
}
