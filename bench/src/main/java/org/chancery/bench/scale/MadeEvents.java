// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.scale;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/*
 * How it works. Everything follows from the hash of an event's number. Who acts is drawn by Zipf's law
 * over states, some in front, and by a share for each role; two in ten events have no target, three
 * stay within a state, two are with one of eight usual partners, and the rest with anybody by the same
 * law. Acts are drawn by shares of CAMEO roots of the order of GDELT's, and by rank within the root.
 * Four events in a row come from one document. The incident is that of all events of a day with the
 * same pair and act.
 */
/** Makes loose events in the database of a record. */
final class MadeEvents {
  private static final String CHOICES =
      """
      create temp table ranked as
      select m.id, m.principal, coalesce(m.sector, '') as sector,
        dense_rank() over (order by coalesce(f.place, 100 + hash(m.principal) % 100000)) as place
      from mention m
      left join (values ('USA', 1), ('RUS', 2), ('CHN', 3), ('GBR', 4), ('ISR', 5), ('UKR', 6),
        ('IRN', 7), ('FRA', 8), ('DEU', 9), ('TUR', 10), ('IND', 11), ('PAK', 12), ('SYR', 13),
        ('AUS', 14), ('JPN', 15), ('BLR', 40)) f(principal, place) using (principal);
      create temp table party_range as
      select id, sum(weight) over (order by id) - weight as low, sum(weight) over () as whole
      from (
        select id, pow(place + 1, -1.1) * case sector when '' then 45 when 'GOV' then 25
          when 'MIL' then 8 when 'COP' then 6 else 2 end as weight
        from ranked
      );
      create temp table party_slot as
      select s.slot::integer as slot, r.id
      from (select slot, slot / 65536.0 as place from range(65536) t(slot)) s
      asof join (select id, low / whole as place from party_range) r on s.place >= r.place;
      create temp table principal_place as
      select id as mention, place, min(id) over (partition by place) as first_mention from ranked;
      create temp table usual as
      select p.place, k as nth, s.id as mention
      from (select distinct place from ranked) p
      cross join range(8) t(k)
      join party_slot s on s.slot = hash(p.place * 8 + k) % 65536;
      create temp table act_range as
      select id, sum(weight) over (order by id) - weight as low, sum(weight) over () as whole
      from (
        select a.id, r.share / row_number() over (partition by r.root order by hash(a.id)) as weight
        from act a
        join (values ('01', 11.0), ('02', 5), ('03', 8), ('04', 26), ('05', 9), ('06', 2),
          ('07', 2.5), ('08', 3), ('09', 2), ('10', 2.5), ('11', 8), ('12', 4), ('13', 2),
          ('14', 2), ('15', 1.5), ('16', 1.5), ('17', 6), ('18', 3), ('19', 7), ('20', 0.2)
        ) r(root, share) on r.root = left(a.cameo, 2)
      );
      create temp table act_slot as
      select s.slot::integer as slot, r.id
      from (select slot, slot / 65536.0 as place from range(65536) t(slot)) s
      asof join (select id, low / whole as place from act_range) r on s.place >= r.place;
      set variable syllables = ['ba', 'den', 'ko', 'lis', 'mar', 'no', 'pet', 'ra', 'sul', 'ta',
        'ven', 'wi', 'yor', 'zan', 'el', 'os'];
      set variable words = (
        select list(a || b || c order by hash(a || b || c))
        from (select unnest(getvariable('syllables')) as a)
        cross join (select unnest(getvariable('syllables')) as b)
        cross join (select unnest(getvariable('syllables')) as c)
      )
      """;

  private static final String EVENTS =
      """
      insert into loose_event
      with drawn as (
        select i, (hash(i) >> 1)::bigint as h, (hash(i // 4 + 9000000000) >> 1)::bigint as d,
          date '%3$s' + ((i - %1$d) * %4$d // (%2$d - %1$d))::integer as day
        from range(%1$d, %2$d) t(i)
      ), placed as (
        select e.*, s.id as source, p.place, (e.h >> 32) %% 100 as kind
        from drawn e
        join party_slot s on s.slot = e.h & 65535
        join principal_place p on p.mention = s.id
      ), aimed as (
        select e.*, case when kind < 20 then null when kind < 50 then q.first_mention
          when kind < 70 then u.mention else o.id end as target
        from placed e
        join principal_place q on q.mention = e.source
        join party_slot o on o.slot = (e.h >> 16) & 65535
        join usual u on u.place = e.place and u.nth = (e.h >> 48) & 7
      )
      select i, 1, i %% 100000, (1000000000 + 2 * i)::varchar, null, day, day, day, source, target, 0,
        a.id, 'occurred', false, case when h %% 10 < 8 then 1 + (d %% 1000)::integer end,
        0.1 * (1 + h %% 10),
        'https://www.' || getvariable('words')[1 + (d & 4095)] || '.com/'
          || strftime(day, '%%Y/%%m/%%d') || '/' || getvariable('words')[1 + ((d >> 12) & 4095)] || '-'
          || getvariable('words')[1 + ((d >> 24) & 4095)] || '-'
          || getvariable('words')[1 + ((d >> 36) & 4095)] || '-'
          || getvariable('words')[1 + ((d >> 48) & 4095)],
        (hash(day, least(source, target), greatest(source, target), a.id) >> 1)::bigint, 0
      from aimed e
      join act_slot a on a.slot = (e.h >> 40) & 65535
      """;

  private MadeEvents() {}

  /** Makes the events of these numbers, evenly spread over a year. */
  static void write(Path database, long from, long to, LocalDate begins) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
        Statement statement = connection.createStatement()) {
      statement.execute("set memory_limit = '1GB'");
      statement.execute("set preserve_insertion_order = false");
      statement.execute(CHOICES);
      statement.execute(EVENTS.formatted(from, to, begins, begins.lengthOfYear()));
    }
  }
}
