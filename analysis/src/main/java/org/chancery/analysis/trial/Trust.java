// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.Collection;
import org.chancery.analysis.claim.ActPattern;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.IncidentRule;

/*
 * How it works. What a person coded from a work is what the work says: whether it is true is the
 * work's affair, and a claim that rests on nothing else is held to be consistent with its own source
 * at most. What a machine coded may be no event at all. Where people checked the coder, its measured
 * precision is taken; elsewhere that of an audit of 50 GDELT events, in which the first actor was
 * right in 79, the second in 78.5, the code in 81.2 and the place in 75.4 % [1]. What a claim leaves
 * open cannot be wrong: of who did what to whom half are right (0.79 * 0.785 * 0.812), if the errors
 * are independent, and five incidents that fit are needed before it is held to have happened (1 -
 * 1/2^5 = 0.97); of who did what, to whomever, three. One or two are never enough.
 *
 * [1] Audit of GDELT by students of SIEDS, 2014, as reported on the GDELT project's blog.
 */
/** How far an incident on record can be taken for an act that was done. */
final class Trust {
  private static final double FIRST_ACTOR = 0.79;
  private static final double SECOND_ACTOR = 0.785;
  private static final double CODE = 0.812;
  private static final double PLACE = 0.754;

  /* What the coder of a chronology holds to be filled in from context or worse. */
  private static final double PLAIN = 0.7;

  private final Docket docket;
  private final double unchecked;

  /** How far incidents that fit a description can be trusted to do so. */
  Trust(Docket docket, ActPattern pattern) {
    this.docket = docket;
    this.unchecked = unchecked(pattern);
  }

  /** The precision of a machine's coding that nobody checked, in all that a description says. */
  static double unchecked(ActPattern pattern) {
    boolean both = !pattern.between().isEmpty();
    return (both || pattern.who().isPresent() ? FIRST_ACTOR : 1)
        * (both || pattern.to().isPresent() ? SECOND_ACTOR : 1)
        * (pattern.namesAct() ? CODE : 1)
        * (pattern.venue().isPresent() ? PLACE : 1);
  }

  /** The probability, 0 to 1, that an incident is what it is coded as. */
  double in(Incident incident) {
    double wrong = 1;
    for (EventId event : incident.events()) {
      wrong = Math.min(wrong, 1 - precision(event));
    }
    return 1 - wrong;
  }

  private double precision(EventId event) {
    if (event.feed().equals(IncidentRule.CHRONOLOGY)) {
      return 1;
    }
    return docket.precision().getOrDefault(event.feed(), unchecked);
  }

  /** The probability that at least so many of some incidents are what they are coded as. */
  double atLeast(int many, Collection<Incident> incidents) {
    double[] exactly = new double[many]; // probability of exactly i right ones, i < many
    exactly[0] = 1;
    for (Incident incident : incidents) {
      double right = in(incident);
      for (int i = many - 1; i >= 0; i--) {
        exactly[i] = exactly[i] * (1 - right) + (i > 0 ? exactly[i - 1] * right : 0);
      }
    }
    double fewer = 0;
    for (double probability : exactly) {
      fewer += probability;
    }
    return Math.max(0, 1 - fewer);
  }

  /** Whether the coder of a chronology held an act for hardly told by the source. */
  boolean doubted(Incident incident) {
    return incident.events().stream()
        .map(docket.origins()::get)
        .allMatch(origin -> origin != null && origin.confidence().orElse(1) < PLAIN);
  }
}
