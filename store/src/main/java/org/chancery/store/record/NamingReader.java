// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.actor.ActorId;
import org.chancery.model.source.Naming;

/*
 * How it works. The events are counted by mention, which leaves a few thousand rows, and these by
 * what the mention is. A head is known by its rank, which a coding of several parties can give for
 * itself. A bare name is one whose actor is the principal itself, as long as no sector sets a part of
 * it apart; a metonym has the sector of the government that it stands for, and no other.
 */
/** Reads by what names the actors of a record are known. */
final class NamingReader {
  private static final String EVENTS =
      """
      select count(*) as events, count(v.state) as placed
      from event e
      left join correction c on c.event = e.id
      left join venue v on v.id = e.venue
      where not coalesce(c.rejected, false)
      """;

  private static final String NAMED =
      """
      with kept as (
        select e.id, coalesce(c.source, e.source) as source, coalesce(c.target, e.target) as target,
          if(c.source is null and c.target is null, e.parties, 0) as parties
        from event e left join correction c on c.event = e.id
        where not coalesce(c.rejected, false)
      ), used as (
        select source as mention, null as "rank", count(*) as times
        from kept where parties = 0 group by source
        union all
        select target, null, count(*)
        from kept where parties = 0 and target is not null group by target
        union all
        select p.mention, p."rank", count(*)
        from party p join kept k on k.id = p.event where k.parties > 0 group by p.mention, p."rank"
      ), named as (
        select m.principal, u.times,
          coalesce(coalesce(u."rank", m."rank") in ('head-of-state', 'head-of-government'), false)
            as head,
          m.kind <> 'person' and m.actor = m.principal
            and (m.sector is null or (m.sector = 'GOV' and m.link = 'metonym')) as bare
        from used u join mention m on m.id = u.mention
      )
      select principal,
        coalesce(sum(times) filter (bare and not head), 0) as bare,
        coalesce(sum(times) filter (head), 0) as head,
        coalesce(sum(times) filter (not bare and not head), 0) as other
      from named group by principal
      """;

  private final Database database;

  NamingReader(Database database) {
    this.database = database;
  }

  Naming read() {
    Map<ActorId, Naming.Named> byPrincipal = new TreeMap<>();
    database.forEach(
        NAMED,
        row ->
            byPrincipal.put(
                new ActorId(row.getString("principal")),
                new Naming.Named(row.getLong("bare"), row.getLong("head"), row.getLong("other"))));
    return database
        .first(EVENTS, row -> new Naming(byPrincipal, row.getLong("events"), row.getLong("placed")))
        .orElse(Naming.NONE);
  }
}
