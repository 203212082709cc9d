// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.analysis.claim.ActPattern;
import org.chancery.analysis.claim.Claim;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Expectation.Bound;
import org.chancery.analysis.claim.Expectation.Course;
import org.chancery.analysis.claim.Quantity;
import org.chancery.analysis.claim.Relation;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.measure.Measure;
import org.chancery.analysis.sample.Asked;
import org.chancery.analysis.verdict.Finding;
import org.chancery.analysis.verdict.Reason;
import org.chancery.analysis.verdict.Verdict;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;

/** Claims in the making, and what becomes of them. */
final class Claimed {
  static final ActorId BLR = new ActorId("BLR");
  static final ActorId RUS = new ActorId("RUS");
  static final ActorId EU = new ActorId("EU");

  private Claimed() {}

  static Claim claim(Expectation expectation) {
    return new Claim("it", "So it is.", "", Optional.empty(), Optional.empty(), expectation, 1);
  }

  static Finding tried(OnRecord record, Expectation expectation) {
    return tried(record, claim(expectation));
  }

  static Finding tried(OnRecord record, Claim claim) {
    return new Trial(List.of(claim), record.docket()).findings().get(0);
  }

  static Verdict verdict(OnRecord record, Expectation expectation) {
    return tried(record, expectation).verdict();
  }

  static List<Reason.Kind> reasons(Finding finding) {
    return finding.reasons().stream().map(Reason::kind).toList();
  }

  static Relation with(ActorId other) {
    return new Relation(BLR, Direction.EITHER, Optional.of(other));
  }

  static Quantity.OfRelation measured(ActorId other, Measure measure) {
    return new Quantity.OfRelation(with(other), measure);
  }

  /** From 2019 to 2020. */
  static Expectation change(Quantity quantity, Course course, double margin) {
    return new Expectation.Change(
        quantity, course, Asked.period("2019"), Asked.period("2020"), margin);
  }

  static Expectation level(Quantity quantity, Bound bound, double threshold) {
    return new Expectation.Level(quantity, bound, threshold, Asked.period("2020"), 0);
  }

  static Expectation place(ActorId other, int place, boolean fromEnd) {
    return new Expectation.Place(
        measured(other, Measure.INCIDENTS), place, fromEnd, List.of(), Asked.period("2020"));
  }

  static ActPattern act(String who, String to, EventType type) {
    return new ActPattern(
        Optional.of(new ActorId(who)),
        Optional.of(to).filter(name -> !name.isEmpty()).map(ActorId::new),
        Set.of(),
        Optional.empty(),
        Optional.of(type),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Status.OCCURRED,
        Set.of());
  }

  static Expectation happened(ActPattern act) {
    return new Expectation.Happened(act, Optional.of(Asked.period("2020")), 1);
  }

  static Expectation never(ActPattern act) {
    return new Expectation.NeverHappened(act, Optional.of(Asked.period("2020")));
  }
}
