// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static org.chancery.model.table.Column.integer;
import static org.chancery.model.table.Column.text;

import java.util.List;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;

/** Who acts in a record: a line for each principal, with the names that were taken for it. */
final class ActorTable {
  static final List<Column> COLUMNS =
      List.of(
          text("actor", "ISO alpha-3, organisation id, or the name itself where nobody knows it"),
          text("kind", "state, organisation, region, person, group or unknown"),
          integer("as_source", "coded events in which it acts"),
          integer("as_target", "coded events in which it is acted upon"),
          integer("names", "different names that were taken for it"),
          text("most_used", "its most used names, with how they were linked"));

  private final Database database;

  ActorTable(Database database) {
    this.database = database;
  }

  void write(TableSink sink) {
    sink.begin(COLUMNS);
    database.forEach(
        """
        with used as (
          select source as mention, 1 as acts from coding where parties = 0 and not rejected
          union all
          select target, 0 from coding
          where parties = 0 and target is not null and not rejected
          union all
          select p.mention, if(p.side = 'actor', 1, 0) from party p
          join coding k on k.id = p.event where k.parties > 0 and not k.rejected
        ), name as (
          select m.principal, m.mention, m.link, if(m.kind = 'person', 'state', m.kind) as kind,
            sum(u.acts) as acts, count(*) - sum(u.acts) as acted_upon
          from used u join mention m on m.id = u.mention
          group by m.principal, m.mention, m.link, m.kind
        )
        select principal, arg_max(kind, acts + acted_upon) as kind, sum(acts) as acts,
          sum(acted_upon) as acted_upon, count(distinct mention) as names,
          array_to_string(list_slice(list(mention || ' (' || replace(link, '_', ' ') || ')'
            order by acts + acted_upon desc, mention), 1, 3), '; ') as most_used
        from name
        group by principal
        order by sum(acts) + sum(acted_upon) desc, principal
        """,
        row ->
            sink.row(
                List.of(
                    row.getString("principal"),
                    row.getString("kind"),
                    row.getString("acts"),
                    row.getString("acted_upon"),
                    row.getString("names"),
                    row.getString("most_used"))));
  }
}
