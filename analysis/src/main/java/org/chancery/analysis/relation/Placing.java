// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.analysis.coverage.CoveredDays;
import org.chancery.analysis.dealing.Accounts;
import org.chancery.analysis.dealing.Scope;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;

/** Puts incidents into the calendar units that hold their whole date. */
final class Placing {
  private final Scope scope;
  private final NavigableMap<LocalDate, Slot> slots = new TreeMap<>();

  private record Slot(String label, Period period, List<Incident> incidents) {}

  Placing(Scope scope, Grain grain) {
    this.scope = scope;
    for (Period unit : scope.period().split(grain)) {
      Period cut = unit.intersection(scope.period()).orElseThrow();
      slots.put(cut.first(), new Slot(grain.format(unit), cut, new ArrayList<>()));
    }
  }

  /** Whether the incident has a place; it is put there. */
  boolean place(Incident incident) {
    Optional<Slot> slot =
        Optional.ofNullable(slots.floorEntry(incident.date().earliest()))
            .map(Map.Entry::getValue)
            .filter(candidate -> incident.date().within(candidate.period()));
    slot.ifPresent(its -> its.incidents().add(incident));
    return slot.isPresent();
  }

  List<Cell> cells(double dispersion) {
    Accounts accounts = new Accounts(scope, dispersion);
    return slots.values().stream().map(slot -> cell(slot, accounts)).toList();
  }

  private Cell cell(Slot slot, Accounts accounts) {
    CoveredDays coverage = scope.coverage();
    Period period = slot.period();
    return new Cell(
        slot.label(),
        period,
        coverage.state(period),
        coverage.days(period),
        coverage.sources(period),
        accounts.of(period, slot.incidents()));
  }
}
