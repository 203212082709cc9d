// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;

/**
 * Where a day lies on the page.
 *
 * @param span the days that are shown
 * @param left where the first day begins
 * @param right where the last day ends
 */
record TimeScale(Period span, double left, double right) {
  /** Where a day begins. */
  double begin(LocalDate day) {
    long days = ChronoUnit.DAYS.between(span.first(), day);
    return left + (right - left) * days / span.days();
  }

  /** Where a day ends. */
  double end(LocalDate day) {
    return begin(day.plusDays(1));
  }

  /** Where a date that reaches before the page begins to show. */
  double from(Edtf date) {
    return date.earliest().isBefore(span.first()) ? left : begin(date.earliest());
  }

  /** Where a date that reaches beyond the page ceases to show. */
  double to(Edtf date) {
    return date.latest().isAfter(span.last()) ? right : end(date.latest());
  }

  /** The middle of what is shown of a date. */
  double middle(Edtf date) {
    return (from(date) + to(date)) / 2;
  }

  boolean beginsBefore(Edtf date) {
    return date.earliest().isBefore(span.first());
  }

  boolean endsAfter(Edtf date) {
    return date.latest().isAfter(span.last());
  }

  /** Pixels of a day. */
  double dayWidth() {
    return (right - left) / span.days();
  }
}
