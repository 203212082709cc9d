// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.EventId;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Period;

/*
 * How it works. Of one dyad, one query reads the row groups that may have its pair. Of all, each month
 * is a query by itself, which reads one file, so that what has to be held in memory (the incidents of
 * a month, to be counted once) does not grow with the record. A month also reads the files of events
 * that an analyst dated into it. Principals are told apart by numbers, and named when all is counted:
 * the number of a principal is the least of its mentions.
 */
/** Sums a record up by month and dyad. */
final class DyadMonthReader {
  private static final String KEPT =
      """
      select e.id, coalesce(c.source, e.source) as source, coalesce(c.target, e.target) as target,
        coalesce(c.act, e.act) as act, coalesce(c.incident, e.incident) as incident,
        coalesce(c.orientation, e.orientation) = 1 as turned,
        if(c.date_text is null, e.date_from, c.date_from) as date_from,
        if(c.date_text is null, e.date_to, c.date_to) as date_to,
        e.origin, e.native_id
      from event e
      left join correction c on c.event = e.id
      where not e.historical and coalesce(c.status, e.status) = 'occurred'
        and not coalesce(c.rejected, false)
        and not exists (
          from also_read r
          where r.event = e.id and r.incident = coalesce(c.incident, e.incident))
        and {reach}
      """;

  /* Of several parties, as in the view `dyad`. */
  private static final String SELECT =
      """
      with named as (
        select id, principal, coalesce(sector, '') in ('OPP', 'REB') as apart,
          min(id) over (partition by principal) as number
        from mention
      ), told as (
        select k.*, s.number as one, t.number as other
        from ({kept} and (e.parties = 0 or c.source is not null or c.target is not null)) k
        join named s on s.id = k.source
        join named t on t.id = k.target
        where not s.apart and not t.apart and {when} and {who}
        union all
        select distinct k.*, s.number, t.number
        from ({kept} and e.parties > 0 and c.source is null and c.target is null) k
        join party a on a.event = k.id and a.side = 'actor'
        join party b on b.event = k.id
          and (b.side = 'recipient'
            or (b.ordinal > a.ordinal
              and not exists (from party r where r.event = k.id and r.side = 'recipient')))
        join named s on s.id = a.mention
        join named t on t.id = b.mention
        where a.attendance in ('present', 'host', 'remote')
          and b.attendance in ('present', 'host', 'remote')
          and not s.apart and not t.apart and {when} and {who}
      ), counted as (
        select {month} as month, if(k.turned, k.other, k.one) as source,
          if(k.turned, k.one, k.other) as target, a.quad, count(*) as codings,
          count(distinct k.incident) as incidents, sum(a.goldstein) as goldstein,
          sum(a.plover) as plover, {events} as events
        from told k
        join act a on a.id = k.act
        {origin}
        group by all
      )
      select n.month, s.principal as source, t.principal as target, n.* exclude (month, source, target)
      from counted n
      join mention s on s.id = n.source
      join mention t on t.id = n.target
      order by n.month, s.principal, t.principal, n.quad nulls last
      """;

  private final Database database;
  private final Reach reach;

  DyadMonthReader(Database database) {
    this.database = database;
    this.reach = new Reach(database);
  }

  void forEach(DyadMonthQuery query, Consumer<DyadMonth> use) {
    if (query.pair().isPresent()) {
      ofPair(query.pair().get(), query.period(), use);
      return;
    }
    months(query.period())
        .forEach((month, recorded) -> ofMonth(month, recorded, query.period(), use));
  }

  private void ofPair(
      DyadMonthQuery.Pair pair, Optional<Period> period, Consumer<DyadMonth> use) {
    String one = pair.one().value();
    String other = pair.other().value();
    String reached =
        reach.between(Set.of(one), Set.of(other), "e.pair")
            + period.map(days -> " and " + reach.within(days, "e.month")).orElse("");
    String sql =
        SELECT
            .replace("{kept}", KEPT.replace("{reach}", reached))
            .replace("{when}", ofOneMonth() + period.map(DyadMonthReader::within).orElse(""))
            .replace("{who}", "(s.principal, t.principal) in ((?, ?), (?, ?))")
            .replace("{month}", "strftime(k.date_from, '%Y-%m')")
            .replace("{events}", "list(o.feed || ':' || k.native_id order by k.date_from, k.id)")
            .replace("{origin}", "join origin o on o.id = k.origin");
    database.forEach(
        sql, row -> use.accept(dyadMonth(row)), one, other, other, one, one, other, other, one);
  }

  private void ofMonth(
      String month, Set<String> recorded, Optional<Period> period, Consumer<DyadMonth> use) {
    YearMonth named = YearMonth.parse(month);
    Period days = new Period(named.atDay(1), named.atEndOfMonth());
    String months =
        recorded.stream().map(one -> "'" + one + "'").collect(Collectors.joining(", "));
    String sql =
        SELECT
            .replace("{kept}", KEPT.replace("{reach}", "e.month in (" + months + ")"))
            .replace("{when}", "true" + within(days) + period.map(DyadMonthReader::within).orElse(""))
            .replace("{who}", "true")
            .replace("{month}", "'" + month + "'")
            .replace("{events}", "null")
            .replace("{origin}", "");
    database.forEach(sql, row -> use.accept(dyadMonth(row)));
  }

  private static String ofOneMonth() {
    return "year(k.date_from) between 1 and 9999"
        + " and date_trunc('month', k.date_from) = date_trunc('month', k.date_to)";
  }

  private static String within(Period period) {
    return " and k.date_from >= '%s'::date and k.date_to <= '%s'::date"
        .formatted(period.first(), period.last());
  }

  /* The months of which there are events, each with those under which these were recorded. */
  private TreeMap<String, Set<String>> months(Optional<Period> period) {
    TreeMap<String, Set<String>> months = new TreeMap<>();
    database.forEach(
        """
        select month as told, month as recorded from part where live and holds = 'event'
        union
        select %1$s, %1$s from loose_event
        union
        select strftime(c.date_from, '%%Y-%%m'), e.month
        from correction c
        join event e on e.id = c.event
        where c.date_text is not null and year(c.date_from) between 1 and 9999
        """
            .formatted(Parts.MONTH),
        row ->
            months
                .computeIfAbsent(row.getString("told"), month -> new TreeSet<>())
                .add(row.getString("recorded")));
    months.remove(PartWriter.UNDATED);
    period.ifPresent(
        days ->
            months
                .keySet()
                .removeIf(
                    month ->
                        YearMonth.parse(month).atEndOfMonth().isBefore(days.first())
                            || YearMonth.parse(month).atDay(1).isAfter(days.last())));
    return months;
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

  private static List<EventId> events(@org.jspecify.annotations.Nullable Array ids)
      throws SQLException {
    if (ids == null) {
      return List.of();
    }
    List<EventId> events = new ArrayList<>();
    Arrays.stream((Object[]) ids.getArray()).forEach(id -> events.add(new EventId((String) id)));
    return events;
  }
}
