// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;

/*
 * How it works. Codings come sorted by incident and pair. An incident is told as its first coding
 * tells it, or as the first that runs forward does: of "A hosts a visit by B" and "B makes a visit to
 * A" the second. It is mutual if a coding is, or if codings run both ways.
 */
/** Folds codings of the same incident and pair into one. Not thread-safe. */
final class IncidentFolder {
  private final List<Incident> incidents = new ArrayList<>();
  private final List<Coding> run = new ArrayList<>();

  /**
   * One coding between two.
   *
   * @param incident the incident that it would be alone
   * @param forward whether it was coded the way it runs
   */
  record Coding(Incident incident, boolean forward) {
    boolean sameAs(Coding other) {
      return incident.number() == other.incident.number() && samePair(other.incident);
    }

    private boolean samePair(Incident other) {
      return (incident.source().equals(other.source()) && incident.target().equals(other.target()))
          || (incident.source().equals(other.target()) && incident.target().equals(other.source()));
    }
  }

  void add(Coding coding) {
    if (!run.isEmpty() && !run.get(0).sameAs(coding)) {
      finish();
    }
    run.add(coding);
  }

  /** The incidents, in the order of the codings. */
  List<Incident> incidents() {
    finish();
    return incidents;
  }

  private void finish() {
    if (!run.isEmpty()) {
      incidents.add(merged());
      run.clear();
    }
  }

  private Incident merged() {
    if (run.size() == 1) {
      return run.get(0).incident();
    }
    Incident told = run.stream().filter(Coding::forward).findFirst().orElse(run.get(0)).incident();
    List<Incident> alone = run.stream().map(Coding::incident).toList();
    return new Incident(
        told.number(),
        told.date(),
        told.source(),
        told.target(),
        told.mutual() || alone.stream().map(Incident::dyad).distinct().count() > 1,
        told.act(),
        told.status(),
        told.says(),
        told.venue(),
        told.sourceSide(),
        told.targetSide(),
        alone.stream().allMatch(Incident::selective),
        reports(alone),
        alone.stream().map(IncidentFolder::event).distinct().toList());
  }

  /* An event of several can give the same pair twice, by two of its parties; it was reported once. */
  private static int reports(List<Incident> alone) {
    return alone.stream()
        .collect(
            Collectors.toMap(
                IncidentFolder::event, Incident::reports, (one, same) -> one, TreeMap::new))
        .values()
        .stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  private static EventId event(Incident alone) {
    return alone.events().get(0);
  }
}
