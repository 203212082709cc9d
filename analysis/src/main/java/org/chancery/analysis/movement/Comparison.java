// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.chancery.analysis.coverage.CoveredDays;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.dealing.Weeks;
import org.chancery.analysis.estimate.Dispersion;
import org.chancery.analysis.estimate.RateRatio;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Period;

/** Compares two windows that were watched alike. */
final class Comparison {
  private static final int STRONGEST = 3;

  private final Scope scope;
  private final Windows windows;
  private final Weeks weeks;

  Comparison(Scope scope, Windows windows) {
    this.scope = scope;
    this.windows = windows;
    this.weeks = new Weeks(scope.coverage(), List.of(windows.earlier(), windows.later()));
  }

  /** One side of one relation, compared without regard to the others. */
  record Raw(Side side, List<Incident> earlier, List<Incident> later, RateRatio ratio) {
    List<Incident> both() {
      return Stream.of(earlier, later).flatMap(List::stream).toList();
    }
  }

  List<Incident> inWindows(List<Incident> incidents) {
    return incidents.stream().filter(incident -> windows.hold(incident.date())).toList();
  }

  /** Whether an incident counts: watched for systematically, on days that are covered. */
  boolean counts(Incident incident) {
    CoveredDays coverage = scope.coverage();
    return !incident.selective() && incident.date().range().filter(coverage::contains).isPresent();
  }

  Raw compare(Side side, List<Incident> incidents) {
    List<Incident> ofSide = incidents.stream().filter(side::has).filter(this::counts).toList();
    List<Incident> earlier = in(windows.earlier(), ofSide);
    List<Incident> later = in(windows.later(), ofSide);
    return new Raw(side, earlier, later, ratio(earlier, later));
  }

  RateRatio ratio(List<Incident> earlier, List<Incident> later) {
    List<Incident> both = Stream.of(earlier, later).flatMap(List::stream).toList();
    return ratio(earlier, later, weeks.dispersion(both));
  }

  private RateRatio ratio(List<Incident> earlier, List<Incident> later, double dispersion) {
    return RateRatio.of(
        part(windows.earlier(), earlier).exposure(),
        part(windows.later(), later).exposure(),
        dispersion,
        scope.level());
  }

  Change judge(Raw raw, OptionalDouble q) {
    Verdict verdict = verdict(raw, q);
    return new Change(
        raw.side(),
        part(windows.earlier(), raw.earlier()),
        part(windows.later(), raw.later()),
        raw.ratio(),
        q,
        verdict,
        peak(raw.both()),
        verdict.moved() ? strongest(raw, verdict) : List.of());
  }

  private Verdict verdict(Raw raw, OptionalDouble q) {
    if (q.isEmpty()) {
      boolean enough = ratio(raw.earlier(), raw.later(), Dispersion.NONE).canTell();
      return enough ? Verdict.TOO_FEW_BURSTS : Verdict.TOO_FEW;
    }
    if (!raw.ratio().excludesOne() || q.getAsDouble() > 1 - scope.level()) {
      return Verdict.NO_CLEAR_CHANGE;
    }
    return raw.ratio().interval().low() > 1 ? Verdict.ROSE : Verdict.FELL;
  }

  private Optional<Change.Peak> peak(List<Incident> incidents) {
    return weeks
        .busiest(incidents)
        .map(
            week ->
                new Change.Peak(week, in(week, incidents).stream().map(Incident::number).toList()));
  }

  private List<Incident> strongest(Raw raw, Verdict verdict) {
    List<Incident> fuller = verdict == Verdict.FELL ? raw.earlier() : raw.later();
    return fuller.stream()
        .sorted(raw.side().strongestFirst(scope.scale()))
        .limit(STRONGEST)
        .toList();
  }

  Part part(Period window, List<Incident> incidents) {
    return new Part(
        window, scope.coverage().days(window), incidents.stream().map(Incident::number).toList());
  }

  static List<Incident> in(Period window, List<Incident> incidents) {
    return incidents.stream().filter(incident -> incident.date().within(window)).toList();
  }
}
