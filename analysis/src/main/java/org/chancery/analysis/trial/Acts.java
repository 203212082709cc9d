// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Period;

/**
 * The acts that a measure is made of, in order of date.
 *
 * @param incidents each incident once
 * @param codings each coding by itself
 */
record Acts(List<Incident> incidents, List<Incident> codings) {
  private static final Comparator<Incident> BY_DATE =
      Comparator.comparing((Incident incident) -> incident.date().earliest())
          .thenComparingLong(Incident::number);

  Acts {
    incidents = incidents.stream().sorted(BY_DATE).toList();
    codings = codings.stream().sorted(BY_DATE).toList();
  }

  /** Those of a kind. */
  Acts only(Predicate<Incident> kind) {
    return new Acts(
        incidents.stream().filter(kind).toList(), codings.stream().filter(kind).toList());
  }

  /** Those wholly within a stretch of time. */
  List<Incident> within(Period window) {
    return within(incidents, window);
  }

  /** Those wholly within a stretch of time that a choice counts. */
  List<Incident> within(Period window, Choice choice, Docket docket) {
    List<Incident> all = within(choice.perCoding() ? codings : incidents, window);
    return choice.leavesOut()
        ? all.stream().filter(one -> choice.keeps(one, docket)).toList()
        : all;
  }

  private static List<Incident> within(List<Incident> all, Period window) {
    int first = firstFrom(all, window.first());
    int end = firstFrom(all, window.last().plusDays(1));
    return all.subList(first, end).stream()
        .filter(incident -> incident.date().within(window))
        .toList();
  }

  /** The first that begins on a day or later. */
  private static int firstFrom(List<Incident> ordered, LocalDate day) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ordered.get(middle).date().earliest().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
