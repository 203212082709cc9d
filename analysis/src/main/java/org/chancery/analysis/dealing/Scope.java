// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dealing;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.analysis.coverage.CoveredDays;
import org.chancery.analysis.estimate.Interval;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.Scale;
import org.chancery.model.source.CoveredSpan;
import org.chancery.model.time.Period;

/**
 * What is asked of a record.
 *
 * @param focus the actor whose relations are measured
 * @param period the days asked about
 * @param coverage the days that the sources cover
 * @param scale the one scale of all scores; scores on another are never added to it
 * @param level level of confidence of every interval, from 0.5 to below 1
 * @param statuses the statuses that count
 */
public record Scope(
    ActorId focus,
    Period period,
    CoveredDays coverage,
    Scale scale,
    double level,
    Set<Status> statuses) {
  /** The level of confidence, unless another is asked for. */
  public static final double USUAL_LEVEL = 0.95;

  public Scope {
    requireNonNull(focus, "focus");
    requireNonNull(period, "period");
    requireNonNull(coverage, "coverage");
    requireNonNull(scale, "scale");
    Interval.requireLevel(level);
    statuses = Collections.unmodifiableSet(EnumSet.copyOf(statuses));
  }

  /** The usual question: what occurred, at the usual level of confidence. */
  public static Scope of(ActorId focus, Period period, List<CoveredSpan> spans, Scale scale) {
    return new Scope(
        focus, period, CoveredDays.of(spans), scale, USUAL_LEVEL, Set.of(Status.OCCURRED));
  }

  /** Whether the whole date of an incident lies in the period, so that it counts there. */
  public boolean holds(Incident incident) {
    return incident.date().within(period);
  }

  /** The same question at another level of confidence. */
  public Scope at(double otherLevel) {
    return new Scope(focus, period, coverage, scale, otherLevel, statuses);
  }

  /** The same question about acts of these statuses; at least one. */
  public Scope counting(Set<Status> others) {
    return new Scope(focus, period, coverage, scale, level, others);
  }
}
