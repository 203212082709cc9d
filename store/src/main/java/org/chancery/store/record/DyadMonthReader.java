// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
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
 * How it works. Of all pairs, some months at a time are a query by themselves, which reads the files of
 * these months, so that what has to be held in memory (the incidents, to be counted once) does not grow
 * with the record. Of one pair, what was counted when files were written is taken as it is where
 * nothing has changed since; one query reads the other files, in them the row groups that may have the
 * pair, and the loose events. No month is in both.
 */
/** Sums a record up by month and dyad. */
final class DyadMonthReader {
  private static final Period ALWAYS = DyadMonthSql.ALWAYS;

  private final Database database;
  private final Parts parts;
  private final Reach reach;

  DyadMonthReader(Database database) {
    this.database = database;
    this.parts = new Parts(database);
    this.reach = new Reach(database);
  }

  void forEach(DyadMonthQuery query, Consumer<DyadMonth> use) {
    Period days = query.period().map(DyadMonthReader::dated).orElse(ALWAYS);
    if (query.pair().isPresent()) {
      ofPair(query.pair().get(), days, use);
      return;
    }
    database.execute(DyadMonthSql.NAMED.formatted("true"));
    new MonthBatches(database).within(days).forEach(batch -> ofMonths(batch, days, use));
  }

  /* Dates beyond the years that a month can be written for have none. */
  private static Period dated(Period period) {
    LocalDate first = period.first().isBefore(ALWAYS.first()) ? ALWAYS.first() : period.first();
    LocalDate last = period.last().isAfter(ALWAYS.last()) ? ALWAYS.last() : period.last();
    return new Period(first, last.isBefore(first) ? first : last);
  }

  private void ofPair(DyadMonthQuery.Pair pair, Period days, Consumer<DyadMonth> use) {
    List<Part> live = parts.live();
    UntouchedMonths untouched = new UntouchedMonths(database, pair);
    List<Part> standing = untouched.among(live, days);
    CountedMonths counted = new CountedMonths(database);
    if (untouched.areAll() && standing.size() == live.size()) {
      counted.forEach(pair, standing, days, use);
      return;
    }
    List<DyadMonth> all = new ArrayList<>();
    counted.forEach(pair, standing, days, all::add);
    List<Part> others = live.stream().filter(part -> !standing.contains(part)).toList();
    readPair(pair, others, days, all::add);
    all.sort(Comparator.comparing(DyadMonth::month)); // stable, and no month is in both
    all.forEach(use);
  }

  private void readPair(
      DyadMonthQuery.Pair pair, List<Part> files, Period days, Consumer<DyadMonth> use) {
    String one = pair.one().value();
    String other = pair.other().value();
    database.execute(DyadMonthSql.NAMED.formatted("principal in (?, ?)"), one, other);
    String reached =
        reach.between(Set.of(one), Set.of(other), "e.pair")
            + (days.equals(ALWAYS) ? "" : " and " + reach.within(days, "e.month"));
    String within = DyadMonthSql.within(days) + (one.equals(other) ? "" : " and k.one <> k.other");
    read(new DyadMonthSql(parts.events(files), reached, within, true), use);
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
    String within = DyadMonthSql.within(batch.days()) + " and " + DyadMonthSql.within(days);
    read(new DyadMonthSql(parts.events(files), months, within, false), use);
  }

  private void read(DyadMonthSql sql, Consumer<DyadMonth> use) {
    boolean several = database.number("select count(*) from party") > 0;
    boolean readAsWell = database.number("select count(*) from also_read") > 0;
    database.forEach(
        sql.text(several, readAsWell),
        row -> use.accept(dyadMonth(row, ids(row.getArray("events")))));
  }

  /** A row as a dyad-month. */
  static DyadMonth dyadMonth(ResultSet row, List<EventId> events) throws SQLException {
    return new DyadMonth(
        YearMonth.parse(row.getString("month")),
        new ActorId(row.getString("source")),
        new ActorId(row.getString("target")),
        QuadClass.ofCode(row.getInt("quad")),
        row.getLong("codings"),
        row.getLong("incidents"),
        Cell.number(row, "goldstein"),
        Cell.number(row, "plover"),
        events);
  }

  /** Ids from a list of their texts; none where there is no list. */
  static List<EventId> ids(@Nullable Array names) throws SQLException {
    return names == null
        ? List.of()
        : Stream.of((Object[]) names.getArray()).map(id -> new EventId((String) id)).toList();
  }
}
