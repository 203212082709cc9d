// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.workbench.scenario.Horizon;

/** Days and stretches of days in the words of a user. */
final class Durations {
  private Durations() {}

  /** So many days; the usual horizon where nothing is said. */
  static int days(String option, Optional<String> text) {
    return text.map(word -> days(option, word)).orElse(Horizon.USUAL);
  }

  static int days(String option, String text) {
    try {
      return Horizon.days(text);
    } catch (IllegalArgumentException wrong) {
      throw ChanceryException.at(
              Fault.USER,
              option + " " + text,
              String.valueOf(wrong.getMessage()),
              "Write for example " + option + " 30d.")
          .causedBy(wrong);
    }
  }

  static LocalDate day(String option, String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException wrong) {
      throw ChanceryException.at(
              Fault.USER,
              option + " " + text,
              "this is no day",
              "Write year, month and day, as in " + option + " 2018-09-28.")
          .causedBy(wrong);
    }
  }
}
