// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.EventId;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Period;
import org.jspecify.annotations.Nullable;

/*
 * How it works. Of one pair, one query reads the row groups that may have it. Of all, some months at a
 * time are a query by themselves, which reads the files of these months, so that what has to be held
 * in memory (the incidents, to be counted once) does not grow with the record.
 */
/** Sums a record up by month and dyad. */
final class DyadMonthReader {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final Database database;
  private final Parts parts;
  private final Reach reach;

  DyadMonthReader(Database database) {
    this.database = database;
    this.parts = new Parts(database);
    this.reach = new Reach(database);
  }

  void forEach(DyadMonthQuery query, Consumer<DyadMonth> use) {
    Period days = query.period().map(DyadMonthReader::dated).orElse(new Period(FIRST, LAST));
    if (query.pair().isPresent()) {
      ofPair(query.pair().get(), days, use);
      return;
    }
    database.execute(DyadMonthSql.NAMED.formatted("true"));
    new MonthBatches(database).within(days).forEach(batch -> ofMonths(batch, days, use));
  }

  /* Dates beyond the years that a month can be written for have none. */
  private static Period dated(Period period) {
    LocalDate first = period.first().isBefore(FIRST) ? FIRST : period.first();
    LocalDate last = period.last().isAfter(LAST) ? LAST : period.last();
    return new Period(first, last.isBefore(first) ? first : last);
  }

  private void ofPair(DyadMonthQuery.Pair pair, Period days, Consumer<DyadMonth> use) {
    String one = pair.one().value();
    String other = pair.other().value();
    database.execute(DyadMonthSql.NAMED.formatted("principal in (?, ?)"), one, other);
    String reached =
        reach.between(Set.of(one), Set.of(other), "e.pair")
            + " and "
            + reach.within(days, "e.month");
    String within = within(days) + (one.equals(other) ? "" : " and k.one <> k.other");
    read(new DyadMonthSql(parts.events(parts.live()), reached, within, true), use);
  }

  private void ofMonths(MonthBatches.Batch batch, Period days, Consumer<DyadMonth> use) {
    List<Part> files =
        parts.live().stream()
            .filter(part -> batch.recorded().contains(part.month().orElseThrow()))
            .toList();
    String months =
        batch.recorded().stream()
            .map(month -> "'" + month + "'")
            .collect(Collectors.joining(", ", "e.month in (", ")"));
    String within = within(batch.days()) + " and " + within(days);
    read(new DyadMonthSql(parts.events(files), months, within, false), use);
  }

  private static String within(Period period) {
    return "k.date_from >= '%s'::date and k.date_to <= '%s'::date"
        .formatted(period.first(), period.last());
  }

  private void read(DyadMonthSql sql, Consumer<DyadMonth> use) {
    boolean several = database.number("select count(*) from party") > 0;
    boolean readAsWell = database.number("select count(*) from also_read") > 0;
    database.forEach(sql.text(several, readAsWell), row -> use.accept(dyadMonth(row)));
  }

  private static DyadMonth dyadMonth(ResultSet row) throws SQLException {
    return new DyadMonth(
        YearMonth.parse(row.getString("month")),
        new ActorId(row.getString("source")),
        new ActorId(row.getString("target")),
        QuadClass.ofCode(row.getInt("quad")),
        row.getLong("codings"),
        row.getLong("incidents"),
        Cell.number(row, "goldstein"),
        Cell.number(row, "plover"),
        events(row.getArray("events")));
  }

  private static List<EventId> events(@Nullable Array ids) throws SQLException {
    return ids == null
        ? List.of()
        : Stream.of((Object[]) ids.getArray()).map(id -> new EventId((String) id)).toList();
  }
}
