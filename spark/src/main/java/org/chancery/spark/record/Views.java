// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark.record;

import org.apache.spark.sql.SparkSession;

/*
 * How it works. These are the views of the DuckDB record (schema-1.sql in store) with what a roll-up
 * leaves out already left out, so that Spark never reads columns for it. A principal goes by the
 * least number of its mentions: whole numbers are grouped without touching a text, and the name is
 * put back when the rows are few.
 */
/** The views that roll-ups are written over. */
final class Views {
  /* A coding as it stands after the analyst's corrections, if it counts. */
  private static final String COUNTED =
      """
      select
        e.id, e.origin, e.native_id, e.document,
        if(c.date_text is null, e.date_from, c.date_from) as date_from,
        if(c.date_text is null, e.date_to, c.date_to) as date_to,
        coalesce(c.source, e.source) as source,
        coalesce(c.target, e.target) as target,
        if(c.source is null and c.target is null, e.parties, 0S) as parties,
        coalesce(c.act, e.act) as act,
        coalesce(c.incident, e.incident) as incident,
        coalesce(c.orientation, e.orientation) as orientation
      from event e
      left join correction c on c.event = e.id
      left anti join also_read r
        on r.event = e.id and r.incident = coalesce(c.incident, e.incident)
      where not e.historical
        and coalesce(c.status, e.status) = 'occurred'
        and not coalesce(c.rejected, false)
      """;

  /* What opposition and rebels do is not their state's; docs/decisions/0004-opposition.md. */
  private static final String ACTING =
      """
      select m.id, p.number as principal
      from mention m
      join (select principal, min(id) as number from mention group by principal) p
        on p.principal = m.principal
      where coalesce(m.sector, '') not in ('OPP', 'REB')
      """;

  /* A coding of several gives a pair once, however many speak for it. */
  private static final String DYAD =
      """
      select k.*, s.principal as source_principal, t.principal as target_principal
      from counted k
      join acting s on s.id = k.source
      join acting t on t.id = k.target
      where k.parties = 0
      union all
      select distinct k.*, s.principal, t.principal
      from counted k
      join pairing p on p.event = k.id
      join acting s on s.id = p.source
      join acting t on t.id = p.target
      where k.parties > 0
      """;

  private static final String PAIRING =
      """
      with there as (
        select event, side, ordinal, mention from party
        where attendance in ('present', 'host', 'remote')
      ), received as (
        select distinct event from party where side = 'recipient'
      )
      select a.event, a.mention as source, b.mention as target
      from there a join there b on b.event = a.event
      where a.side = 'actor' and b.side = 'recipient'
      union all
      select a.event, a.mention, b.mention
      from there a join there b on b.event = a.event and b.ordinal > a.ordinal
      left anti join received r on r.event = a.event
      where a.side = 'actor' and b.side <> 'recipient'
      """;

  /* Scores in hundredths: whole numbers add up exactly, and faster than decimals. */
  private static final String SCORED =
      """
      select
        id, quad, bigint(goldstein * 100) as goldstein, bigint(plover * 100) as plover
      from act
      """;

  private Views() {}

  static void over(SparkSession spark) {
    spark.sql(COUNTED).createOrReplaceTempView("counted");
    spark.sql(ACTING).createOrReplaceTempView("acting");
    spark.sql(PAIRING).createOrReplaceTempView("pairing");
    spark.sql(DYAD).createOrReplaceTempView("dyad");
    spark.sql(SCORED).createOrReplaceTempView("scored");
    spark.sql("select id, principal as name from mention").createOrReplaceTempView("principal");
  }
}
