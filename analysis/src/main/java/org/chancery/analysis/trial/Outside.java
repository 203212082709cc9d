// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;

/** The time outside two windows. */
final class Outside {
  private Outside() {}

  /** The time before, between and after two windows, by calendar years, in order. */
  static List<Period> of(Period whole, Period from, Period to) {
    List<Period> rests =
        Stream.of(
                between(whole.first(), from.first()),
                between(from.last().plusDays(1), to.first()),
                between(to.last().plusDays(1), whole.last().plusDays(1)))
            .flatMap(Optional::stream)
            .toList();
    List<Period> outside = new ArrayList<>();
    for (Period year : whole.split(Grain.YEAR)) {
      rests.stream().map(year::intersection).flatMap(Optional::stream).forEach(outside::add);
    }
    return outside;
  }

  private static Optional<Period> between(LocalDate first, LocalDate end) {
    return first.isBefore(end)
        ? Optional.of(new Period(first, end.minusDays(1)))
        : Optional.empty();
  }
}
