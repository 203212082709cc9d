// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.analysis.claim.ActPattern;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Quantity;
import org.chancery.analysis.measure.Measure;
import org.chancery.model.event.Act;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.Intensity;
import org.chancery.model.ontology.QuadClass;

/**
 * A claim and a record turned round, so that what spoke for the claim speaks against it.
 *
 * @param expectation what is expected then
 * @param docket the record then
 */
record Reversal(Expectation expectation, Docket docket) {
  private static final Set<Measure> SIGNED = Set.of(Measure.NET, Measure.WORDS, Measure.DEEDS);

  /** The claim and the record turned round; empty where the claim has no opposite. */
  static Optional<Reversal> of(Expectation expectation, Docket docket) {
    if (expectation instanceof Expectation.Change change) {
      return change.course() == Expectation.Course.UNCHANGED
          ? Optional.empty()
          : Optional.of(new Reversal(backwards(change), docket));
    }
    if (expectation instanceof Expectation.Against against
        && !SIGNED.contains(against.quantity().measure())) {
      return Optional.of(new Reversal(exchanged(against), docket));
    }
    if (expectation instanceof Expectation.Order order) {
      return order.acts().size() > 2
          ? Optional.empty()
          : Optional.of(new Reversal(inverted(order), docket));
    }
    if (expectation instanceof Expectation.Happened happened) {
      return happened.atLeast() == 1
          ? denied(expectation, happened.act(), docket)
          : Optional.empty();
    }
    if (expectation instanceof Expectation.NeverHappened never) {
      return denied(expectation, never.act(), docket);
    }
    return signed(expectation)
        ? Optional.of(new Reversal(expectation, docket.mapped(Reversal::otherSign)))
        : Optional.empty();
  }

  private static Expectation backwards(Expectation.Change change) {
    return new Expectation.Change(
        change.quantity(), change.course(), change.to(), change.from(), change.margin());
  }

  private static Expectation exchanged(Expectation.Against against) {
    return new Expectation.Against(
        new Quantity.OfRelation(against.other(), against.quantity().measure()),
        against.bound(),
        against.quantity().relation(),
        against.in(),
        against.margin());
  }

  private static Expectation inverted(Expectation.Order order) {
    return new Expectation.Order(List.of(order.acts().get(1), order.acts().get(0)));
  }

  /* Only what is told or denied can be turned round; silence cannot. */
  private static Optional<Reversal> denied(Expectation expectation, ActPattern act, Docket docket) {
    Matching matching = new Matching(docket, act);
    boolean told =
        act.status() == Status.OCCURRED
            && matching.find(Status.OCCURRED).isEmpty() != matching.find(Status.NEGATED).isEmpty();
    return told
        ? Optional.of(new Reversal(expectation, docket.mapped(Reversal::otherStatus)))
        : Optional.empty();
  }

  private static boolean signed(Expectation expectation) {
    if (expectation instanceof Expectation.Level level) {
      return level.threshold() == 0
          && level.quantity() instanceof Quantity.OfRelation of
          && SIGNED.contains(of.measure());
    }
    if (expectation instanceof Expectation.Turn turn) {
      return turn.up().isPresent() && SIGNED.contains(turn.quantity().measure());
    }
    return expectation instanceof Expectation.Against
        || expectation instanceof Expectation.Triad
        || expectation instanceof Expectation.Sides;
  }

  private static Incident otherSign(Incident incident) {
    Act act = incident.act();
    return incident.withAct(
        new Act(
            act.type(),
            act.mode(),
            act.contexts(),
            act.cameo(),
            act.quad().map(Reversal::otherSide),
            act.goldstein().map(Intensity::negated),
            act.plover().map(Intensity::negated)));
  }

  private static QuadClass otherSide(QuadClass quad) {
    return switch (quad) {
      case VERBAL_COOPERATION -> QuadClass.VERBAL_CONFLICT;
      case MATERIAL_COOPERATION -> QuadClass.MATERIAL_CONFLICT;
      case VERBAL_CONFLICT -> QuadClass.VERBAL_COOPERATION;
      case MATERIAL_CONFLICT -> QuadClass.MATERIAL_COOPERATION;
    };
  }

  private static Incident otherStatus(Incident incident) {
    return switch (incident.status()) {
      case OCCURRED -> incident.withStatus(Status.NEGATED);
      case NEGATED -> incident.withStatus(Status.OCCURRED);
      case ANNOUNCED, HYPOTHETICAL, DISPUTED -> incident;
    };
  }
}
