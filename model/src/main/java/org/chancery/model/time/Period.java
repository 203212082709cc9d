// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run of days, both ends included.
 *
 * @param first first day
 * @param last last day, not before {@code first}
 */
public record Period(LocalDate first, LocalDate last) implements Comparable<Period> {
  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("period ends before it begins: " + first + "/" + last);
    }
  }

  /** Length in days, at least 1. */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** Whether a day lies in this period. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Whether all of another period lies in this one. */
  public boolean contains(Period other) {
    return contains(other.first) && contains(other.last);
  }

  /** The days both periods have in common; empty if there are none. */
  public Optional<Period> intersection(Period other) {
    LocalDate from = first.isAfter(other.first) ? first : other.first;
    LocalDate to = last.isBefore(other.last) ? last : other.last;
    return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
  }

  /** The shortest period that holds both. */
  public Period span(Period other) {
    return new Period(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  /** The calendar units that touch this period, in order; the outermost may reach beyond it. */
  public List<Period> split(Grain grain) {
    List<Period> units = new ArrayList<>();
    Period unit = grain.containing(first);
    while (!unit.first.isAfter(last)) {
      units.add(unit);
      unit = grain.containing(unit.last.plusDays(1));
    }
    return List.copyOf(units);
  }

  @Override
  public int compareTo(Period other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : last.compareTo(other.last);
  }

  /** The EDTF interval, {@code 2024-01-01/2024-03-31}. */
  @Override
  public String toString() {
    return first + "/" + last;
  }
}
