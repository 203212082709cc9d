// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.util.List;
import java.util.Set;

/*
 * How it works. Only a compaction writes Parquet files. Where a month has to lose events, those that
 * stay become loose again, and the record reads its file no more; the next compaction makes a new one.
 */
/** Takes events out of a record, wherever they lie. */
final class EventRemoval {
  private final Database database;
  private final Parts parts;

  EventRemoval(Database database) {
    this.database = database;
    this.parts = new Parts(database);
  }

  /**
   * Takes out all events of some inputs, and what hangs on them.
   *
   * @param inputs a subquery in brackets that gives their numbers
   */
  void ofInputs(String inputs, Object... parameters) {
    database.execute(
        "create or replace temp table gone_origin as select id from origin where input in "
            + inputs,
        parameters);
    database.execute(
        """
        create or replace temp table gone_event as
        select id from event where origin in (from gone_origin);
        delete from party where event in (from gone_event);
        delete from passage where event in (from gone_event);
        delete from also_read where event in (from gone_event)
        """);
    loosen();
    database.execute(
        """
        delete from loose_event where origin in (from gone_origin);
        drop table gone_event;
        drop table gone_origin
        """);
  }

  private void loosen() {
    List<Part> live = parts.live();
    if (live.isEmpty()) {
      return;
    }
    Set<String> months =
        Set.copyOf(
            database.query(
                "select distinct month from "
                    + parts.rows(live)
                    + " where origin in (from gone_origin)",
                row -> row.getString(1)));
    List<Part> losing =
        live.stream().filter(part -> months.contains(part.month().orElseThrow())).toList();
    if (losing.isEmpty()) {
      return;
    }
    database.execute(
        "insert into loose_event select "
            + Parts.columns()
            + " from "
            + parts.rows(losing)
            + " where origin not in (from gone_origin)");
    parts.retire(losing);
  }
}
