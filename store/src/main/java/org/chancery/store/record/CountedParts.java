// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.util.List;

/*
 * How it works. When a file of events is written, what it tells of each two principals is counted by
 * the rules of DyadMonthSql, and kept in the table `dyad_month` with the ids of the events. It is
 * counted as it was recorded: corrections and loose events come and go, and a month that has any of
 * them is counted from its file when it is asked for (UntouchedMonths). What is kept goes with the
 * file it was counted from.
 */
/** Counts what files tell of each two in their month, once. */
final class CountedParts {
  private static final String RECORDED =
      """
      insert into dyad_month
      with kept as %s (
        select id, source, target, parties, act, incident, orientation = 1 as turned, date_from,
          date_to, origin, native_id
        from %s
        where not historical and status = 'occurred'
      )
      """;

  /* The ids of a dyad-month are plain numbers of one feed nearly always, and small as such. Of
   * "one <> other" DuckDB would make a join of every principal with every other. */
  private static final String COUNTED =
      """
      , told as (%s), counted as (
        select (least(k.one, k.other)::bigint << 32) | greatest(k.one, k.other) as pair,
          (k.one > k.other) <> k.turned as downward, a.quad, count(*) as codings,
          count(distinct k.incident) as incidents, sum(a.goldstein) as goldstein,
          sum(a.plover) as plover, min(o.feed) as feed,
          min(o.feed) = max(o.feed)
            and bool_and(coalesce(try_cast(k.native_id as bigint)::varchar = k.native_id, false))
            as plain,
          list(o.feed || ':' || k.native_id order by k.date_from, k.id) as names
        from told k
        join act a on a.id = k.act
        join origin o on o.id = k.origin
        where k.one - k.other <> 0
          and date_trunc('month', k.date_from) = date_trunc('month', k.date_to) and %s
        group by all
      )
      select '%s' as part, pair, downward, quad, codings, incidents, goldstein, plover,
        if(plain, feed, null),
        if(plain, list_transform(names, lambda name: name[length(feed) + 2:]::bigint), null),
        if(plain, null, names)
      from counted
      order by pair, downward, quad
      """;

  private final Database database;
  private final Parts parts;
  private final boolean several;

  CountedParts(Database database, Parts parts) {
    this.database = database;
    this.parts = parts;
    this.several = database.number("select count(*) from party") > 0;
    database.execute(DyadMonthSql.NAMED.formatted("true"));
  }

  /** Counts a file that was just written. */
  Part count(Part part) {
    database.execute(
        RECORDED.formatted(several ? "materialized" : "not materialized", parts.rows(List.of(part)))
            + COUNTED.formatted(
                DyadMonthSql.told(several), DyadMonthSql.within(DyadMonthSql.ALWAYS), part.name()));
    return part.counting();
  }

  /** Counts files that were written by a Chancery that did not count; says how many. */
  static long ofBefore(Database database, Parts parts) {
    List<Part> before = parts.live().stream().filter(part -> !part.counted()).toList();
    if (!before.isEmpty()) {
      CountedParts counted = new CountedParts(database, parts);
      before.forEach(counted::count);
      database.execute("update part set counted = true where live and holds = 'event'");
    }
    return before.size();
  }
}
