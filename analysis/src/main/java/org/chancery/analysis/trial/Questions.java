// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Expectation.Bound;
import org.chancery.analysis.claim.Expectation.Part;
import org.chancery.analysis.claim.Quantity;
import org.chancery.analysis.claim.Relation;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.measure.Measure;

/** The question that an expectation puts to the record. */
final class Questions {
  private final Docket docket;
  private final Involved involved;
  private final Gauges gauges;
  private final Choices choices;

  Questions(Docket docket) {
    this.docket = docket;
    this.involved = new Involved(docket);
    this.gauges = new Gauges(docket, involved);
    this.choices = new Choices(docket);
  }

  /* Those of several parts are not one question: see Trial. */
  Question of(Expectation expectation) {
    if (expectation instanceof Expectation.Change change) {
      return new ChangeQuestion(change, docket, gauges.of(change.quantity()), choices);
    }
    if (expectation instanceof Expectation.Level level) {
      return new LevelQuestion(level, gauges.of(level.quantity()), choices);
    }
    if (expectation instanceof Expectation.Place place) {
      return new PlaceQuestion(place, docket, involved, gauges, choices);
    }
    if (expectation instanceof Expectation.Against against) {
      return against(against);
    }
    if (expectation instanceof Expectation.Turn turn) {
      return new TurnQuestion(turn, docket, gauges.ofRelation(turn.quantity()), choices);
    }
    if (expectation instanceof Expectation.Sides sides) {
      return against(sides(sides));
    }
    if (expectation instanceof Expectation.Triad triad) {
      return new TriadQuestion(triad, gauges::ofRelation, choices);
    }
    return aboutActs(expectation);
  }

  private Question aboutActs(Expectation expectation) {
    if (expectation instanceof Expectation.Happened happened) {
      return new HappenedQuestion(
          docket, happened.act(), happened.in(), happened.atLeast(), choices);
    }
    if (expectation instanceof Expectation.NeverHappened never) {
      return new ContraryQuestion(
          new HappenedQuestion(docket, never.act(), never.in(), 1, choices));
    }
    if (expectation instanceof Expectation.Order order) {
      return new OrderQuestion(docket, order.acts(), choices);
    }
    if (expectation instanceof Expectation.Replies replies) {
      return new ReplyQuestion(docket, involved, replies);
    }
    if (expectation instanceof Expectation.Stands stands) {
      return new StandingQuestion(docket, stands);
    }
    throw new IllegalArgumentException("several questions in one: " + expectation);
  }

  private Question against(Expectation.Against against) {
    Quantity.OfRelation other =
        new Quantity.OfRelation(against.other(), against.quantity().measure());
    return new AgainstQuestion(
        against, gauges.ofRelation(against.quantity()), gauges.ofRelation(other), choices);
  }

  /* To take a side is to do more good, or less harm, to the one than to the other. */
  private static Expectation.Against sides(Expectation.Sides sides) {
    Relation with = new Relation(sides.actor(), Direction.BY_FOCUS, Optional.of(sides.with()));
    return new Expectation.Against(
        new Quantity.OfRelation(with, Measure.NET),
        Bound.ABOVE,
        with.with(sides.against()),
        sides.in(),
        0);
  }

  /** The parts of an expectation that is several; empty if it is one. */
  static Optional<Expectation.Together> parts(Expectation expectation) {
    if (expectation instanceof Expectation.Together together) {
      return Optional.of(together);
    }
    if (expectation instanceof Expectation.WordsAndDeeds both) {
      return Optional.of(
          new Expectation.Together(
              true,
              List.of(
                  sign(both, Measure.WORDS, both.wordsCooperative()),
                  sign(both, Measure.DEEDS, both.deedsCooperative()))));
    }
    return Optional.empty();
  }

  private static Part sign(Expectation.WordsAndDeeds both, Measure measure, boolean cooperative) {
    return new Part.Own(
        new Expectation.Level(
            new Quantity.OfRelation(both.relation(), measure),
            cooperative ? Bound.ABOVE : Bound.BELOW,
            0,
            both.in(),
            0));
  }
}
