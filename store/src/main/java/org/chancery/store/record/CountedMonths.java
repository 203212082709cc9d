// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.model.event.EventId;
import org.chancery.model.time.Period;

/** Reads what was counted of files when they were written. */
final class CountedMonths {
  private static final String NUMBER =
      "select min(id)::bigint from mention where principal = ? group by principal";

  private static final String READ =
      """
      select p.month, if(d.downward, ?, ?) as source, if(d.downward, ?, ?) as target,
        d.quad, d.codings, d.incidents, d.goldstein, d.plover, d.feed,
        array_to_string(d.numbers, chr(10)) as numbers, d.names
      from dyad_month d
      join part p on p.name = d.part
      where d.pair = ? and p.live and p.month in (select unnest(?))
      order by p.month, source, target, d.quad nulls last
      """;

  private final Database database;

  CountedMonths(Database database) {
    this.database = database;
  }

  /**
   * Lends the dyad-months of two, in order.
   *
   * @param files files whose month lies in the period, or wholly outside
   */
  void forEach(DyadMonthQuery.Pair pair, List<Part> files, Period days, Consumer<DyadMonth> use) {
    List<String> months =
        files.stream()
            .map(part -> part.month().orElseThrow())
            .filter(month -> !month.equals(PartWriter.UNDATED) && has(days, month))
            .toList();
    String one = pair.one().value();
    String other = pair.other().value();
    Optional<Long> first = number(one);
    Optional<Long> second = number(other);
    if (months.isEmpty() || first.isEmpty() || second.isEmpty()) {
      return;
    }
    boolean upward = first.get() < second.get();
    String less = upward ? one : other;
    String greater = upward ? other : one;
    database.forEach(
        READ,
        row -> use.accept(DyadMonthReader.dyadMonth(row, events(row))),
        greater,
        less,
        less,
        greater,
        (Math.min(first.get(), second.get()) << 32) | Math.max(first.get(), second.get()),
        database.texts(months));
  }

  private Optional<Long> number(String principal) {
    return database.first(NUMBER, row -> row.getLong(1), principal);
  }

  private static List<EventId> events(ResultSet row) throws SQLException {
    Array names = row.getArray("names");
    return names == null
        ? ofFeed(row.getString("feed"), row.getString("numbers"), row.getInt("codings"))
        : DyadMonthReader.ids(names);
  }

  private static boolean has(Period days, String month) {
    LocalDate first = YearMonth.parse(month).atDay(1);
    return !first.isBefore(days.first()) && !first.isAfter(days.last());
  }

  /* By hand, as there may be hundreds of thousands: each is cut out of one text, and no more. */
  private static List<EventId> ofFeed(String feed, String numbers, int count) {
    String prefix = feed + ":";
    String names = prefix + numbers.replace("\n", "\n" + prefix);
    List<EventId> ids = new ArrayList<>(count);
    int begin = 0;
    while (begin < names.length()) {
      int line = names.indexOf('\n', begin);
      int end = line < 0 ? names.length() : line;
      ids.add(new EventId(names.substring(begin, end)));
      begin = end + 1;
    }
    return ids;
  }
}
