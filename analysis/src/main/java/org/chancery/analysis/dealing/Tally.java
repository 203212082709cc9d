// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dealing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.model.event.Incident;

/**
 * What a set of incidents comes to. If its footing is {@link Footing#DESCRIBED}, none of its
 * estimates has an interval.
 *
 * @param footing what may be read from its numbers
 * @param count number of incidents
 * @param dispersion how much more the incidents of the relation vary from week to week than
 *     independent ones would, at least 1; the intervals allow for it
 * @param numbers numbers of the incidents, in order of date: the evidence behind every figure here
 * @param codings coded events of which they consist
 * @param reports documents that report them
 * @param quads incidents by quad class
 * @param directions incidents by who acted
 * @param scores sums of their scores
 * @param shareOfConflict conflictual incidents among those with a quad class; empty if none has one
 * @param initiative incidents that the focus actor began among those in which one side acted; empty
 *     if there are none
 */
public record Tally(
    Footing footing,
    Estimate count,
    double dispersion,
    List<Long> numbers,
    int codings,
    int reports,
    QuadCounts quads,
    Directions directions,
    Scores scores,
    Optional<Estimate> shareOfConflict,
    Optional<Estimate> initiative) {
  public Tally {
    requireNonNull(footing, "footing");
    requireNonNull(count, "count");
    requireNonNull(quads, "quads");
    requireNonNull(directions, "directions");
    requireNonNull(scores, "scores");
    requireNonNull(shareOfConflict, "shareOfConflict");
    requireNonNull(initiative, "initiative");
    numbers = List.copyOf(numbers);
  }

  /** Adds up incidents of the focus actor, which come in order and each once. */
  static Tally of(Scope scope, Reckoning reckoning, List<Incident> incidents) {
    QuadCounts quads = QuadCounts.of(incidents);
    Directions directions = Directions.of(scope.focus(), incidents);
    return new Tally(
        reckoning.footing(),
        reckoning.count(incidents.size()),
        reckoning.dispersion(),
        incidents.stream().map(Incident::number).toList(),
        incidents.stream().mapToInt(Incident::codings).sum(),
        incidents.stream().mapToInt(Incident::reports).sum(),
        quads,
        directions,
        Scores.of(scope.scale(), reckoning, incidents),
        reckoning.shareIfAny(quads.conflictual(), quads.classified()),
        reckoning.shareIfAny(directions.byFocus(), directions.directed()));
  }

  /** Number of incidents. */
  public int incidents() {
    return numbers.size();
  }
}
