// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.Collection;
import java.util.OptionalDouble;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.source.Origin;

/*
 * How it works. What a person coded from a work is what the work says: whether it is true is the
 * work's affair, and a claim that rests on nothing else is held to be consistent with its own source
 * at most. What a machine coded may be no event at all. Where people checked the coder, its measured
 * precision is taken; elsewhere one half: in an audit of 50 GDELT events both actors and the code
 * were right in 79, 78.5 and 81.2 % [1], all three in half of them if the errors are independent.
 * Then five incidents that fit are needed before something is held to have happened (1 - 1/2^5 =
 * 0.97), and one or two are not enough.
 *
 * [1] Audit of GDELT by students of SIEDS, 2014, as reported on the GDELT project's blog.
 */
/** How far an incident on record can be taken for an act that was done. */
final class Trust {
  /** Precision of a machine's coding that nobody checked. */
  static final double UNCHECKED = 0.5;

  /* What the coder of a chronology holds to be filled in from context or worse. */
  private static final double PLAIN = 0.7;

  private final Docket docket;

  Trust(Docket docket) {
    this.docket = docket;
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
    return docket.precision().getOrDefault(event.feed(), UNCHECKED);
  }

  /** The probability that at least so many of some incidents are what they are coded as. */
  double atLeast(int many, Collection<Incident> incidents) {
    double[] exactly = new double[many]; // probability of exactly i right ones, i < many
    if (many == 0) {
      return 1;
    }
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
        .allMatch(
            origin ->
                origin != null
                    && confidence(origin).isPresent()
                    && confidence(origin).getAsDouble() < PLAIN);
  }

  private static OptionalDouble confidence(Origin origin) {
    return origin.confidence();
  }
}
