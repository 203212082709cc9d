// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

/*
 * How it works. Feeds give one event again in a later file, and sometimes one id to two events. Of
 * the new rows whose id the record has already, those that say the same (same date, names, act) go,
 * and are counted as repeated; those that say something else stay, under the id with a number behind
 * it: 4711~2. What the record held before is never touched.
 */
/** Settles what a new input has in common with the record. */
final class Repetitions {
  private static final String CONTENT =
      "date_text, date_from, date_to, source, target, type, mode, cameo, says";

  private final Database database;
  private final int input;

  Repetitions(Database database, int input) {
    this.database = database;
    this.input = input;
  }

  /** Takes out the events that the record has already; says how many. */
  long settleEvents() {
    if (!findShared()) {
      return 0;
    }
    database.execute(
        """
        create or replace temp table twin as
        select id, feed, base, input,
          row_number() over (partition by feed, base, %s order by id) as nth
        from (
          select e.*, regexp_replace(e.native_id, '~\\d+$', '') as base
          from event e
        ) e
        where (feed, base) in (select (feed, native_id) from shared)
        """
            .formatted(CONTENT));
    database.execute(
        "create or replace temp table spare as select id from twin where nth > 1 and input = "
            + input);
    long spare = database.number("select count(*) from spare");
    database.execute("delete from party where event in (from spare)");
    database.execute("delete from event where id in (from spare)");
    database.execute(
        """
        update event set native_id = numbered.base || '~' || numbered.nth
        from (
          select id, input, base, row_number() over (partition by feed, base order by id) as nth
          from twin where id not in (from spare)
        ) numbered
        where event.id = numbered.id and numbered.nth > 1 and numbered.input = %d
        """
            .formatted(input));
    database.execute("drop table twin; drop table spare; drop table shared");
    return spare;
  }

  private boolean findShared() {
    database.execute(
        """
        create or replace temp table shared as
        select feed, native_id from event
        where feed in (select distinct feed from event where input = %1$d)
        group by feed, native_id
        having count(*) > 1 and max(input) = %1$d
        """
            .formatted(input));
    return database.number("select count(*) from shared") > 0;
  }

  /** Takes out the reports that the record has already; says how many. */
  long settleReports() {
    if (database.number("select count(*) from report where input = " + input) == 0) {
      return 0;
    }
    database.execute(
        """
        create or replace temp table spare as
        select r.rowid as id from (
          select rowid, input, row_number() over (
            partition by feed, native_id, document, sentence order by input, rowid) as nth
          from report
        ) r where nth > 1 and input = %d
        """
            .formatted(input));
    long spare = database.number("select count(*) from spare");
    database.execute("delete from report where rowid in (from spare)");
    database.execute("drop table spare");
    return spare;
  }
}
