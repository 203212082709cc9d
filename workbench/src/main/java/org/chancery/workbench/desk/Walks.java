// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.chancery.analysis.fact.History;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.workbench.outlook.FactBook;
import org.chancery.workbench.outlook.Walk;

/** Walks through the past, in the words of a user; the later half of what can be scored. */
final class Walks {
  private static final int PART = 2;

  private Walks() {}

  static Walk of(BacktestOptions options, FactBook book) {
    History history = book.history();
    if (history.isEmpty()) {
      throw book.tooLittle();
    }
    int horizon = Durations.days("--horizon", options.horizon());
    LocalDate first = FactBook.day(history.firstStep());
    LocalDate last = FactBook.day(history.lastStep()).minusDays(horizon - 1L);
    if (last.isBefore(first)) {
      throw ChanceryException.of(
          Fault.DATA,
          "a record of %d days is too short to score forecasts of %d days on"
              .formatted(
                  ChronoUnit.DAYS.between(first, FactBook.day(history.lastStep())) + 1, horizon),
          "Import more, or choose a shorter --horizon.");
    }
    LocalDate to = options.to().map(text -> Durations.day("--to", text)).orElse(last);
    LocalDate from =
        options.from().map(text -> Durations.day("--from", text)).orElseGet(() -> late(first, to));
    if (to.isAfter(last) || from.isBefore(first) || to.isBefore(from)) {
      throw ChanceryException.at(
          Fault.USER,
          from + " to " + to,
          "forecasts of %d days can be scored from %s to %s".formatted(horizon, first, last),
          "Choose --from and --to within, or a shorter --horizon.");
    }
    return new Walk(
        from,
        to,
        options.every().map(text -> Durations.days("--every", text)).orElse(Walk.WEEKLY),
        horizon,
        options.relearn().map(text -> Durations.days("--relearn", text)).orElse(Walk.FOUR_WEEKS));
  }

  private static LocalDate late(LocalDate first, LocalDate to) {
    return to.minusDays(Math.max(0, ChronoUnit.DAYS.between(first, to) / PART));
  }
}
