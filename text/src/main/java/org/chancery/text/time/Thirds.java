// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.chancery.model.time.Edtf;

/**
 * What "early", "mid-" and "late" mean of a month, year, decade or century: a third of it, whose
 * inner bounds are approximate. A texts' "early 2022" is surely in 2022 and hardly in May.
 */
final class Thirds {
  private Thirds() {}

  /** A third, 1 to 3, of a date; the date itself where it is too short or too odd to divide. */
  static String of(Edtf date, int third) {
    LocalDate first = date.earliest();
    return switch (date.text().length()) {
      case 7 -> date.text().matches("\\d{4}-(?:0\\d|1[0-2])") ? ofMonth(first, third) : date.text();
      case 4 -> ofYears(date, first.getYear(), third);
      default -> date.text();
    };
  }

  private static String ofMonth(LocalDate first, int third) {
    YearMonth month = YearMonth.from(first);
    int begin = 10 * (third - 1) + 1;
    LocalDate last = third == 3 ? month.atEndOfMonth() : month.atDay(10 * third);
    return between(month.atDay(begin).toString(), last.toString(), third);
  }

  private static String ofYears(Edtf date, int year, int third) {
    if (date.text().endsWith("XX")) {
      return between(Unit.year(year + 33 * (third - 1)), Unit.year(year + 33 * third), third);
    }
    if (date.text().endsWith("X")) {
      int last = third == 3 ? year + 9 : year + 3 * third;
      return between(Unit.year(year + 3 * (third - 1)), Unit.year(last), third);
    }
    String begin = "%s-%02d".formatted(Unit.year(year), 4 * (third - 1) + 1);
    String end = "%s-%02d".formatted(Unit.year(year), 4 * third);
    return between(begin, end, third);
  }

  private static String between(String first, String last, int third) {
    return first + (third == 1 ? "" : "~") + "/" + last + (third == 3 ? "" : "~");
  }
}
