// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.analysis.coverage.CoveredDays;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Scope;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.ontology.Scale;
import org.chancery.model.source.CoveredSpan;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;
import org.chancery.store.record.IncidentQuery;
import org.chancery.store.record.RecordFile;

/**
 * What is asked of a record about one actor, with every default filled in, and the incidents that
 * answer it.
 *
 * @param focus the actor
 * @param period the days asked about
 * @param grain the step of series
 * @param scale the scale of scores
 * @param perEvent whether each coding counts by itself
 * @param statuses statuses that count
 * @param spans what the sources cover
 * @param incidents the incidents of the focus, of all statuses; those with some partners alone, if
 *     it is about these
 */
record Question(
    ActorId focus,
    Period period,
    Grain grain,
    Scale scale,
    boolean perEvent,
    Set<Status> statuses,
    List<CoveredSpan> spans,
    List<Incident> incidents) {

  /**
   * Asks a record.
   *
   * @param partners whom it is about beside the focus; everybody where empty
   */
  static Question of(
      RecordFile record,
      ActorId focus,
      Set<ActorId> partners,
      MeasureOptions options,
      MeasureOptions usual,
      List<CoveredSpan> spans) {
    boolean perEvent = perEvent(options.unit().or(usual::unit).orElse("incident"));
    Set<Status> all = Set.of(Status.values());
    IncidentQuery whole = new IncidentQuery(focus, Set.of(), all, options.opposition(), perEvent);
    IncidentQuery wanted = new IncidentQuery(focus, partners, all, options.opposition(), perEvent);
    List<String> statuses = options.statuses().isEmpty() ? usual.statuses() : options.statuses();
    return new Question(
        focus,
        period(options.period().or(usual::period), spans),
        options.grain().or(usual::grain).map(Words::grain).orElse(Grain.MONTH),
        options
            .scale()
            .or(usual::scale)
            .map(Words::scale)
            .orElseGet(() -> fuller(record.scored(whole))),
        perEvent,
        statuses.isEmpty() ? Set.of(Status.OCCURRED) : Words.statuses(statuses),
        spans,
        record.incidents(wanted));
  }

  private static boolean perEvent(String unit) {
    return switch (unit) {
      case "incident" -> false;
      case "event" -> true;
      default ->
          throw ChanceryException.at(
              Fault.USER, "--unit " + unit, "there is no such unit", "Say incident or event.");
    };
  }

  private static Period period(Optional<String> asked, List<CoveredSpan> spans) {
    Optional<Period> whole = spans.stream().map(CoveredSpan::period).reduce(Period::span);
    return asked
        .map(text -> Words.period(text, whole))
        .or(() -> whole)
        .orElseThrow(
            () ->
                ChanceryException.of(
                    Fault.USER,
                    "the record is empty, so there is no period to measure",
                    "Import something, or say --period."));
  }

  /* The scale that scores more of what the focus does and suffers, whomever the question is about;
   * both are given for what has both. */
  private static Scale fuller(Map<Scale, Long> scored) {
    return scored.getOrDefault(Scale.GOLDSTEIN, 0L) >= scored.getOrDefault(Scale.PLOVER, 0L)
        ? Scale.GOLDSTEIN
        : Scale.PLOVER;
  }

  Dealings dealings(ActorRegistry registry) {
    Scope scope =
        new Scope(focus, period, CoveredDays.of(spans), scale, Scope.USUAL_LEVEL, statuses);
    return Dealings.of(scope, incidents, partner -> isPartner(registry, partner));
  }

  /* One that a relation can be had with: not a name that could not be resolved, nor a person. */
  static boolean isPartner(ActorRegistry registry, ActorId id) {
    boolean known =
        registry
            .actor(id)
            .filter(actor -> actor.kind() != ActorKind.UNKNOWN)
            .filter(actor -> actor.kind() != ActorKind.PERSON)
            .isPresent();
    return known || registry.camps().stream().anyMatch(camp -> camp.id().equals(id));
  }
}
