// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.time.LocalDate;
import org.chancery.model.time.Period;

/*
 * How it works. Principals are told apart by numbers, and named when all is counted: the number of a
 * principal is the least of its mentions, in a table made beforehand of those that are wanted. What is
 * the exception (several parties, what was read in a text as well) is left out of the statement where
 * the record has none of it. Conditions are those of the view `dyad` and of IncidentQuery.
 */
/**
 * The statement that sums events up by month and dyad.
 *
 * @param events a query of the events, with their month and pair
 * @param reach what of them can count at all
 * @param within a condition on the dates of {@code k}
 * @param withIds whether the ids of the events are wanted
 */
record DyadMonthSql(String events, String reach, String within, boolean withIds) {
  /** The days of which months can be written. */
  static final Period ALWAYS = new Period(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

  /** Who is wanted: {@code %s} is a condition on the mentions. */
  static final String NAMED =
      """
      create or replace temp table named as
      select id, coalesce(sector, '') in ('OPP', 'REB') as apart,
        min(id) over (partition by principal) as number
      from mention where %s
      """;

  private static final String KEPT =
      """
      with kept as %s (
        select e.id, coalesce(c.source, e.source) as source, coalesce(c.target, e.target) as target,
          if(c.source is null and c.target is null, e.parties, 0) as parties,
          coalesce(c.act, e.act) as act, coalesce(c.incident, e.incident) as incident,
          coalesce(c.orientation, e.orientation) = 1 as turned,
          if(c.date_text is null, e.date_from, c.date_from) as date_from,
          if(c.date_text is null, e.date_to, c.date_to) as date_to%s
        from (%s) e
        left join correction c on c.event = e.id
        where %s and not e.historical and coalesce(c.status, e.status) = 'occurred'
          and not coalesce(c.rejected, false)
      )
      """;

  private static final String OF_TWO =
      """
      select k.*, s.number as one, t.number as other
      from kept k
      join named s on s.id = k.source
      join named t on t.id = k.target
      where k.parties = 0 and not s.apart and not t.apart
      """;

  /* An event of several can give one pair twice, by two of its parties. */
  private static final String OF_SEVERAL =
      """
      union all
      select distinct k.*, s.number, t.number
      from kept k
      join party a on a.event = k.id and a.side = 'actor'
      join party b on b.event = k.id
        and (b.side = 'recipient'
          or (b.ordinal > a.ordinal
            and not exists (from party r where r.event = k.id and r.side = 'recipient')))
      join named s on s.id = a.mention
      join named t on t.id = b.mention
      where k.parties > 0 and a.attendance in ('present', 'host', 'remote')
        and b.attendance in ('present', 'host', 'remote')
        and not s.apart and not t.apart
      """;

  private static final String COUNTED =
      """
      , told as (%s), counted as (
        select date_trunc('month', k.date_from) as month, if(k.turned, k.other, k.one) as source,
          if(k.turned, k.one, k.other) as target, a.quad, count(*) as codings,
          count(distinct k.incident) as incidents, sum(a.goldstein) as goldstein,
          sum(a.plover) as plover%s
        from told k
        join act a on a.id = k.act
        %s
        where date_trunc('month', k.date_from) = date_trunc('month', k.date_to) and %s
        group by all
      )
      select strftime(n.month, '%%Y-%%m') as month, s.principal as source, t.principal as target,
        n.* exclude (month, source, target)
      from counted n
      join mention s on s.id = n.source
      join mention t on t.id = n.target
      order by n.month, s.principal, t.principal, n.quad nulls last
      """;

  private static final String NOT_READ_AS_WELL =
      "anti join also_read r on r.event = k.id and r.incident = k.incident";

  /** What pairs of principals follow from events that are {@code kept}. */
  static String told(boolean several) {
    return several ? OF_TWO + OF_SEVERAL : OF_TWO;
  }

  /** A condition on the dates of {@code k}: all within a period. */
  static String within(Period period) {
    return "k.date_from >= '%s'::date and k.date_to <= '%s'::date"
        .formatted(period.first(), period.last());
  }

  String text(boolean several, boolean readAsWell) {
    String kept =
        KEPT.formatted(
            several ? "materialized" : "not materialized",
            withIds ? ", e.origin, e.native_id" : "",
            events,
            reach);
    return kept
        + COUNTED.formatted(
            told(several),
            withIds
                ? ", list(o.feed || ':' || k.native_id order by k.date_from, k.id) as events"
                : ", null as events",
            (withIds ? "join origin o on o.id = k.origin " : "")
                + (readAsWell ? NOT_READ_AS_WELL : ""),
            within);
  }
}
