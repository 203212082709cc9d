// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.time.Period;

/*
 * How it works. What was counted of a file when it was written stands for its month unless an event
 * that may be of the pair lies loose in that month, or a correction takes one out of it or puts one
 * into it, or the period begins or ends within it. What was read in a text as well is not looked up:
 * where the record has any of it, no month is taken as counted.
 */
/** Tells the files in whose month nothing differs, for two, from what they held when written. */
final class UntouchedMonths {
  private static final String LOOSE =
      """
      with wanted as (select id from mention where principal in (?, ?))
      select distinct %s as month from loose_event
      where parties > 0 or (source in (from wanted) and target in (from wanted))
      """
          .formatted(Parts.MONTH);

  /* Where it is not kept what an event was recorded as, its log was laid by a Chancery of before. */
  private static final String CORRECTED =
      """
      with wanted as (select id from mention where principal in (?, ?))
      select r.month,
        if(year(c.date_from) between 1 and 9999, strftime(c.date_from, '%Y-%m'), null) as told
      from correction c
      left join corrected r on r.event = c.event
      where r.event is null or r.parties > 0
        or (r.source in (from wanted) and r.target in (from wanted))
        or (coalesce(c.source, r.source) in (from wanted)
          and coalesce(c.target, r.target) in (from wanted))
      """;

  private final Set<String> touched = new HashSet<>();
  private boolean known;

  UntouchedMonths(Database database, DyadMonthQuery.Pair pair) {
    this.known = database.number("select count(*) from also_read") == 0;
    String one = pair.one().value();
    String other = pair.other().value();
    database.forEach(LOOSE, row -> touched.add(row.getString("month")), one, other);
    database.forEach(
        CORRECTED,
        row -> {
          Optional<String> recorded = Cell.text(row, "month");
          known &= recorded.isPresent();
          recorded.ifPresent(touched::add);
          Cell.text(row, "told").ifPresent(touched::add);
        },
        one,
        other);
    known &= !one.equals(other);
  }

  /** Whether all that counts of the two lies in such files. */
  boolean areAll() {
    return known && touched.isEmpty();
  }

  /** Those of the files that need not be read, as what was counted of them stands. */
  List<Part> among(List<Part> parts, Period days) {
    return known ? parts.stream().filter(part -> stands(part, days)).toList() : List.of();
  }

  private boolean stands(Part part, Period days) {
    String month = part.month().orElseThrow();
    if (!part.counted() || touched.contains(month)) {
      return false;
    }
    if (month.equals(PartWriter.UNDATED)) {
      return true; // none of it counts
    }
    YearMonth whole = YearMonth.parse(month);
    boolean within =
        !whole.atDay(1).isBefore(days.first()) && !whole.atEndOfMonth().isAfter(days.last());
    boolean outside =
        whole.atEndOfMonth().isBefore(days.first()) || whole.atDay(1).isAfter(days.last());
    return within || outside;
  }
}
