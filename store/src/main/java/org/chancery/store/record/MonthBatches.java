// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.model.time.Period;

/** The months of which a record has events, some at a time. */
final class MonthBatches {
  private static final long EVENTS = 2_000_000; // a batch has no more, unless a month has

  private static final String MONTHS =
      """
      select told, recorded, sum(events)::bigint as events
      from (
        select month as told, month as recorded, row_count as events
        from part where live and holds = 'event'
        union all
        select %1$s as told, told, count(*) from loose_event group by all
        union all
        select strftime(c.date_from, '%%Y-%%m'), e.month, 0
        from correction c
        join event e on e.id = c.event
        where c.date_text is not null and year(c.date_from) between 1 and 9999
      )
      where told <> 'undated'
      group by all
      """
          .formatted(Parts.MONTH);

  private final Database database;

  MonthBatches(Database database) {
    this.database = database;
  }

  /**
   * Some months that follow one another.
   *
   * @param days from the first day of the first to the last of the last
   * @param recorded months under which their events were recorded; an analyst may have dated some
   *     into another
   */
  record Batch(Period days, Set<String> recorded) {}

  private record Month(Set<String> recorded, long events) {}

  /** The months that have a day in a period, in their order. */
  List<Batch> within(Period period) {
    List<Batch> batches = new ArrayList<>();
    TreeMap<YearMonth, Month> batch = new TreeMap<>();
    long events = 0;
    for (Map.Entry<YearMonth, Month> month : months(period).entrySet()) {
      if (!batch.isEmpty() && events + month.getValue().events() > EVENTS) {
        batches.add(of(batch));
        batch.clear();
        events = 0;
      }
      batch.put(month.getKey(), month.getValue());
      events += month.getValue().events();
    }
    if (!batch.isEmpty()) {
      batches.add(of(batch));
    }
    return batches;
  }

  private static Batch of(TreeMap<YearMonth, Month> months) {
    Set<String> recorded = new TreeSet<>();
    months.values().forEach(month -> recorded.addAll(month.recorded()));
    return new Batch(
        new Period(months.firstKey().atDay(1), months.lastKey().atEndOfMonth()), recorded);
  }

  private TreeMap<YearMonth, Month> months(Period period) {
    TreeMap<YearMonth, Month> months = new TreeMap<>();
    database.forEach(
        MONTHS,
        row -> {
          YearMonth told = YearMonth.parse(row.getString("told"));
          if (told.atEndOfMonth().isBefore(period.first())
              || told.atDay(1).isAfter(period.last())) {
            return;
          }
          Month month = months.computeIfAbsent(told, first -> new Month(new TreeSet<>(), 0));
          month.recorded().add(row.getString("recorded"));
          months.put(told, new Month(month.recorded(), month.events() + row.getLong("events")));
        });
    return months;
  }
}
