// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

import java.time.LocalDate;
import org.chancery.analysis.coverage.CoveredDays;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;

/**
 * The two parts of a period that are compared.
 *
 * @param earlier the earlier part
 * @param later the later part, after the end of the other
 */
public record Windows(Period earlier, Period later) {
  public Windows {
    if (!later.first().isAfter(earlier.last())) {
      throw new IllegalArgumentException(later + " does not come after " + earlier);
    }
  }

  /**
   * Halves of a period with equally many covered days, the earlier one with one fewer if their
   * number is odd; halves of the calendar where fewer than two days are covered.
   *
   * @param period at least two days
   */
  public static Windows halves(Period period, CoveredDays coverage) {
    long covered = coverage.days(period);
    LocalDate end =
        covered >= 2
            ? coverage.day(period, covered / 2)
            : period.first().plusDays(period.days() / 2 - 1);
    return new Windows(new Period(period.first(), end), new Period(end.plusDays(1), period.last()));
  }

  /** Whether a whole date lies in one of them. */
  boolean hold(Edtf date) {
    return date.within(earlier) || date.within(later);
  }

  /** From the first day of the earlier to the last day of the later. */
  public Period span() {
    return earlier.span(later);
  }
}
