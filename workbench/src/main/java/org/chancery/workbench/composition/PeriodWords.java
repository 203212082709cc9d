// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.time.LocalDate;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;
import org.chancery.workbench.brief.evidence.DateWords;

/** Stretches of time within a sentence: {@code in 2018}, {@code from April 2023 to June 2024}. */
final class PeriodWords {
  private PeriodWords() {}

  static String of(Period period) {
    for (Grain grain : new Grain[] {Grain.YEAR, Grain.MONTH}) {
      Period first = grain.containing(period.first());
      Period last = grain.containing(period.last());
      if (first.first().equals(period.first()) && last.last().equals(period.last())) {
        return first.equals(last)
            ? "in " + unit(period.first(), grain)
            : "from " + unit(period.first(), grain) + " to " + unit(period.last(), grain);
      }
    }
    String first = DateWords.of(Edtf.of(period.first()));
    return period.days() == 1
        ? "on " + first
        : "from " + first + " to " + DateWords.of(Edtf.of(period.last()));
  }

  private static String unit(LocalDate day, Grain grain) {
    String text = day.toString();
    int length = text.length() - (grain == Grain.YEAR ? "-01-01".length() : "-01".length());
    return DateWords.of(Edtf.parse(text.substring(0, length)));
  }
}
