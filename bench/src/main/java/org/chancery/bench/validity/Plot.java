// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Quantity;
import org.chancery.analysis.claim.Relation;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.measure.Measure;
import org.chancery.model.actor.ActorId;

/** A claim, and how a truth is planted that bears it out or not. */
interface Plot {
  /** What the claim says of the form. */
  String label();

  /** The claim, about a record in which incidents come about at a pace. */
  Expectation expectation(Pace pace);

  /**
   * Plants the truth.
   *
   * @param side what is true
   * @return whether a truth of the stated size can be planted at this pace
   */
  boolean plant(MadeRecord record, Pace pace, Side side);

  /** The plots of all forms. */
  static List<Plot> all() {
    return List.of(
        new ChangePlot(Measure.INCIDENTS),
        new ChangePlot(Measure.NET),
        new ChangePlot(Measure.SHARE_OF_CONFLICT),
        new StayingPlot(),
        new LevelPlot(Measure.INCIDENTS),
        new LevelPlot(Measure.NET),
        new RivalPlot(true),
        new RivalPlot(false),
        new TurnPlot(),
        new ReplyPlot(true),
        new ReplyPlot(false),
        new HappenedPlot(true),
        new HappenedPlot(false));
  }

  /** The numbers of incidents a year with which it is tried. */
  default List<Double> aYear() {
    return List.of(12.0, 36.0, 120.0);
  }

  /** What is true. */
  enum Side {
    /** Nothing: neither the claim nor its opposite, or what lies just between them. */
    NEITHER,
    CLAIM,
    OPPOSITE
  }

  /** A measure of the focus and another. */
  static Quantity.OfRelation quantity(Measure measure, ActorId other) {
    return new Quantity.OfRelation(relation(other), measure);
  }

  /** The relation of the focus and another. */
  static Relation relation(ActorId other) {
    return new Relation(MadeRecord.FOCUS, Direction.EITHER, Optional.of(other));
  }
}
