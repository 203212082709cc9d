// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark.rollup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/*
 * How it works. Sums are few beside what they are sums of, so that one task puts them in order: to
 * part them by range, Spark would have to compute them twice, once for a sample. Duplicates can be as
 * many as the events, and are parted.
 */
/** What can be rolled up. Rows come in the order of their first columns, what is missing last. */
public enum Rollup {
  /**
   * Directed dyads by month and quad class, as {@code chancery rollup} gives them: codings whose
   * date lies within a month, the incidents they are, and the sums of their scores.
   */
  DYAD_MONTH(
      """
      with told as (
        select /*+ repartition(month, source, target) */
          trunc(d.date_from, 'MM') as month,
          if(d.orientation = 1, d.target_principal, d.source_principal) as source,
          if(d.orientation = 1, d.source_principal, d.target_principal) as target,
          a.quad, d.incident, a.goldstein, a.plover
        from dyad d join scored a on a.id = d.act
        where year(d.date_from) between 1 and 9999
          and trunc(d.date_from, 'MM') = trunc(d.date_to, 'MM')
      ), incident as (
        select
          month, source, target, quad, incident, count(*) as codings,
          sum(goldstein) as goldstein, sum(plover) as plover
        from told group by month, source, target, quad, incident
      ), cell as (
        select
          month, source, target, quad, sum(codings) as codings, count(*) as incidents,
          sum(goldstein) as goldstein, sum(plover) as plover
        from incident group by month, source, target, quad
      )
      select /*+ repartition(1) */
        substr(string(c.month), 1, 7) as month, s.name as source, t.name as target,
        int(c.quad) as quad_class, c.codings, c.incidents,
        cast(c.goldstein * 0.01 as decimal(38, 2)) as goldstein,
        cast(c.plover * 0.01 as decimal(38, 2)) as plover
      from cell c
      join principal s on s.id = c.source
      join principal t on t.id = c.target
      sort by month, source, target, quad_class nulls last
      """),
  /**
   * Whom each actor deals with: the incidents between the two that systematic sources tell of and
   * date, in either direction.
   */
  PARTNERS(
      """
      with pair as (
        select distinct
          least(d.source_principal, d.target_principal) as one,
          greatest(d.source_principal, d.target_principal) as other,
          d.incident
        from dyad d
        join origin o on o.id = d.origin
        join input i on i.id = o.input
        where i.coverage = 'systematic' and d.date_from is not null and d.date_to is not null
      ), both as (
        select one, other, count(*) as incidents from pair group by one, other
      )
      select /*+ repartition(1) */ s.name as actor, t.name as partner, b.incidents
      from (
        select one as actor, other as partner, incidents from both
        union all
        select other, one, incidents from both where one <> other
      ) b
      join principal s on s.id = b.actor
      join principal t on t.id = b.partner
      sort by actor, partner
      """),
  /**
   * How much there is of everything: of slices, every row that could be used, kept or not; of other
   * systematic sources, the codings that count and are dated to a day, and each incident in the
   * cell of its first coding.
   */
  TOTALS(
      """
      with measured as (
        select k.id, k.incident, k.date_from, k.date_to, k.act, k.source, k.target
        from counted k
        join origin o on o.id = k.origin
        join input i on i.id = o.input
        left anti join slice_input x on x.input = o.input
        where i.coverage = 'systematic'
      ), first as (
        select min(id) as id from measured group by incident
      ), cell as (
        select
          m.date_from as day, a.quad, s.principal as source, t.principal as target,
          1L as codings, if(f.id is null, 0L, 1L) as incidents
        from measured m
        join act a on a.id = m.act
        join mention s on s.id = m.source
        left join mention t on t.id = m.target
        left join first f on f.id = m.id
        where m.date_from = m.date_to
        union all
        select day, quad, source, target, codings, incidents from total
      )
      select /*+ repartition(1) */
        day, int(quad) as quad_class, source, target, sum(codings) as codings,
        sum(incidents) as incidents
      from cell group by day, quad, source, target
      sort by day, quad_class nulls last, source nulls last, target nulls last
      """),
  /** Incidents that were told more than once: how many codings they have, and which was first. */
  DUPLICATES(
      """
      with told as (
        select
          incident, count(*) as codings, count(distinct document) as documents,
          min(date_from) as date_from, min(id) as first
        from counted group by incident having count(*) > 1
      )
      select
        t.incident, concat(o.feed, ':', k.native_id) as first_event, t.date_from, t.codings,
        t.documents
      from told t
      join counted k on k.id = t.first
      join origin o on o.id = k.origin
      order by incident
      """);

  private final String sql;

  Rollup(String sql) {
    this.sql = sql;
  }

  /** The roll-up of this name, in any case; empty if there is none. */
  public static Optional<Rollup> parse(String name) {
    return Arrays.stream(values())
        .filter(one -> one.label().equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The name as users write it, and of the folder that it is written to. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String sql() {
    return sql;
  }
}
