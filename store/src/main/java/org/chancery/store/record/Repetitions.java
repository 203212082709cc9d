// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

/*
 * How it works. Feeds give one event again in a later file, and sometimes one id to two events. Of
 * the new rows whose id is there already, in the record or in the same file, those that say the same
 * (same date, names, act) go, and are counted as repeated; those that say something else stay, under
 * the id with a number behind it: 4711~2. What the record held before is never touched.
 *
 * Rows of an input whose id the input may have had before wait in a table of their own and come into
 * the record when they are settled. To take a row out again after it was written costs DuckDB a
 * second writing of the whole input, and happens only where the input overlaps with an older one.
 */
/** Settles what a new input has in common with the record and with itself. */
final class Repetitions {
  /** Events of the input under way that may be in it twice. */
  static final String DOUBTFUL_EVENTS = "doubtful_event";

  /** Reports of the input under way that may be in it twice. */
  static final String DOUBTFUL_REPORTS = "doubtful_report";

  private static final String CONTENT =
      "date_text, date_from, date_to, source_name, target_name, type, mode, cameo, says";

  private final Database database;
  private final int input;

  Repetitions(Database database, int input) {
    this.database = database;
    this.input = input;
  }

  /** Makes the tables in which doubtful rows wait; they are gone when the record is closed. */
  static void prepare(Database database) {
    database.execute(
        """
        create temp table doubtful_event as from loose_event limit 0;
        create temp table doubtful_report as from report limit 0
        """);
  }

  /**
   * Takes out the events that are there already; says how many.
   *
   * @param first the least number that an event of the input can have
   */
  long settleEvents(long first) {
    boolean overlaps = findShared(first);
    if (overlaps) {
      database.useMemory();
    }
    if (!overlaps && database.number("select count(*) from doubtful_event") == 0) {
      return 0;
    }
    numberTwins();
    nameTwins(first);
    long spare = database.number("select count(*) from spare");
    if (overlaps) {
      database.execute(
          """
          delete from loose_event where id in (from spare);
          update loose_event set native_id = renamed.name
          from renamed where renamed.id = loose_event.id
          """);
    }
    database.execute(
        """
        delete from doubtful_event where id in (from spare);
        delete from party where event in (from spare);
        delete from passage where event in (from spare);
        update doubtful_event set native_id = renamed.name
        from renamed where renamed.id = doubtful_event.id;
        insert into loose_event from doubtful_event order by id;
        delete from doubtful_event;
        drop table shared; drop table twin; drop table spare; drop table renamed
        """);
    return spare;
  }

  /* Finds the names that may be there twice; says whether any is from an older input. */
  private boolean findShared(long first) {
    database.execute(
        """
        create or replace temp table shared as
        select distinct o.feed, d.native_id
        from doubtful_event d join origin o on o.id = d.origin
        """);
    if (first == 1) {
      return false;
    }
    long doubtful = database.number("select count(*) from shared");
    database.execute(
        """
        insert into shared
        select distinct o.feed, e.native_id
        from loose_event e
        join origin o on o.id = e.origin
        join event older on older.native_id = e.native_id and older.id < ?
        join origin p on p.id = older.origin and p.feed = o.feed
        where e.id >= ?
        """,
        first,
        first);
    return database.number("select count(*) from shared") > doubtful;
  }

  /* Counts, of each name, the events that say the same: 1 for the first of them, 2 for the next. */
  private void numberTwins() {
    database.execute(
        """
        create or replace temp table twin as
        select id, feed, base, row_number() over (partition by feed, base, %s order by id) as nth
        from (
          select e.*, o.feed, split_part(e.native_id, '~', 1) as base,
            a.type, a.mode, a.cameo, a.says, s.mention as source_name, t.mention as target_name
          from (from event union all by name from doubtful_event) e
          join origin o on o.id = e.origin
          join act a on a.id = e.act
          join mention s on s.id = e.source
          left join mention t on t.id = e.target
        )
        where (feed, base) in (select (feed, native_id) from shared)
        """
            .formatted(CONTENT));
  }

  /* The first event of a name keeps it; the next that says something else is name~2. */
  private void nameTwins(long first) {
    database.execute(
        """
        create or replace temp table spare as select id from twin where nth > 1 and id >= %1$d;
        create or replace temp table renamed as
        select id, base || '~' || place as name
        from (
          select id, base, row_number() over (partition by feed, base order by id) as place
          from twin where id not in (from spare)
        )
        where place > 1 and id >= %1$d
        """
            .formatted(first));
  }

  /** Takes out the reports that are there already; says how many. */
  long settleReports() {
    return settleReports("feed, native_id, document, sentence");
  }

  /**
   * The same, where an input can only have in common with the record what was seen on the same day,
   * so that no more of the record is read than those days.
   */
  long settleReportsOfTheirDays() {
    return settleReports("seen, feed, native_id, document, sentence");
  }

  private long settleReports(String key) {
    long spare = 0;
    boolean reports = database.number("select count(*) from report where input = ?", input) > 0;
    boolean older = database.number("select count(*) from report where input < ?", input) > 0;
    if (reports && older) {
      spare += removeOverlap(key);
    }
    return spare + settleDoubtfulReports();
  }

  private long removeOverlap(String key) {
    database.execute(
        """
        create or replace temp table spare as
        select distinct r.rowid as id
        from report r
        join report older using (%s)
        where r.input = ? and older.input < ?
        """
            .formatted(key),
        input,
        input);
    long spare = database.number("select count(*) from spare");
    if (spare > 0) {
      database.execute("delete from report where rowid in (from spare)");
    }
    database.execute("drop table spare");
    return spare;
  }

  private long settleDoubtfulReports() {
    long doubtful = database.number("select count(*) from doubtful_report");
    if (doubtful == 0) {
      return 0;
    }
    long before = database.number("select count(*) from report");
    database.execute(
        """
        insert into report
        select * from (
          select distinct on (feed, native_id, document, sentence) *
          from doubtful_report order by rowid
        ) d
        where not exists (
          from report r
          where r.feed = d.feed and r.native_id = d.native_id
            and r.document = d.document and r.sentence = d.sentence);
        delete from doubtful_report
        """);
    return doubtful - (database.number("select count(*) from report") - before);
  }
}
