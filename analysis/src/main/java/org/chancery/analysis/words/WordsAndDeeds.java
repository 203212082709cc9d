// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.words;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.dealing.Account;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.dealing.Weeks;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.measure.Measure;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;

/**
 * What one side of a relation says to the other, against what it does: the verbal quad classes
 * against the material ones. Net is the sum of the scores above 0 less that of those below, in
 * points of the scale that was asked for.
 *
 * <p>An incident counts in the unit that holds its whole date. Threats, pledges and agreements are
 * words; visits and consultations too, as PLOVER has it.
 *
 * @param direction whose acts count; a mutual act counts either way
 * @param whole the whole period
 * @param units the calendar units, in order, without a gap between them; the first and the last may
 *     be cut
 * @param notPlaced incidents with a quad class that fit into no unit, in order
 */
public record WordsAndDeeds(
    Direction direction, Contrast whole, List<Contrast> units, List<Incident> notPlaced) {
  public WordsAndDeeds {
    requireNonNull(direction, "direction");
    requireNonNull(whole, "whole");
    units = List.copyOf(units);
    notPlaced = List.copyOf(notPlaced);
  }

  /** The words and deeds of a relation over the period that the dealings are about. */
  public static WordsAndDeeds of(
      Dealings dealings, Counterpart counterpart, Direction direction, Grain grain) {
    Scope scope = dealings.scope();
    List<Incident> incidents =
        dealings.with(counterpart).stream()
            .filter(incident -> direction.has(incident, scope.focus()))
            .filter(Measure.NET::has)
            .toList();
    Split split = new Split(scope, Weeks.ofMonths(scope), incidents);
    List<Contrast> units = new ArrayList<>();
    for (Period unit : scope.period().split(grain)) {
      Period cut = unit.intersection(scope.period()).orElseThrow();
      units.add(split.contrast(grain.format(unit), cut));
    }
    List<Incident> notPlaced =
        incidents.stream()
            .filter(incident -> units.stream().noneMatch(unit -> unit.holds(incident)))
            .toList();
    return new WordsAndDeeds(
        direction, split.contrast(scope.period().toString(), scope.period()), units, notPlaced);
  }

  /**
   * The first unit from which on words and deeds disagree in sign in every unit that has both, up
   * to the last such; empty if they agree in the last.
   */
  public Optional<Contrast> opposedSince() {
    Optional<Contrast> since = Optional.empty();
    for (int i = units.size() - 1; i >= 0; i--) {
      Contrast unit = units.get(i);
      if (!unit.comparable()) {
        continue;
      }
      if (!unit.opposed()) {
        return since;
      }
      since = Optional.of(unit);
    }
    return since;
  }

  /** Incidents split into words and deeds, with the dispersion of each. */
  private record Split(
      Scope scope,
      List<Incident> words,
      List<Incident> deeds,
      double dispersionOfWords,
      double dispersionOfDeeds) {
    Split(Scope scope, Weeks weeks, List<Incident> incidents) {
      this(scope, weeks, only(Measure.WORDS, incidents), only(Measure.DEEDS, incidents));
    }

    private Split(Scope scope, Weeks weeks, List<Incident> words, List<Incident> deeds) {
      this(scope, words, deeds, weeks.dispersion(words), weeks.dispersion(deeds));
    }

    private static List<Incident> only(Measure measure, List<Incident> incidents) {
      return incidents.stream().filter(measure::has).toList();
    }

    Contrast contrast(String label, Period period) {
      return new Contrast(
          label,
          period,
          Account.of(scope, period, dispersionOfWords, in(period, words)),
          Account.of(scope, period, dispersionOfDeeds, in(period, deeds)));
    }

    private static List<Incident> in(Period period, List<Incident> incidents) {
      return incidents.stream().filter(incident -> incident.date().within(period)).toList();
    }
  }
}
