// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.time.LocalDate;
import org.chancery.model.time.Period;

/** The days around one day for which none of the tenures noticed begins or ends. */
final class Validity {
  private final LocalDate on;
  private LocalDate first = LocalDate.MIN;
  private LocalDate last = LocalDate.MAX;

  Validity(LocalDate on) {
    this.on = on;
  }

  /** Takes notice of a tenure, and tells whether it covers the day. */
  boolean covers(Tenure tenure) {
    if (tenure.last().isBefore(on)) {
      first = later(first, tenure.last().plusDays(1));
      return false;
    }
    if (tenure.first().isAfter(on)) {
      last = earlier(last, tenure.first().minusDays(1));
      return false;
    }
    first = later(first, tenure.first());
    last = earlier(last, tenure.last());
    return true;
  }

  Period period() {
    return new Period(first, last);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
