// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.fault.Problem;
import org.chancery.model.source.Coverage;
import org.chancery.model.source.CoveredSpan;
import org.chancery.model.time.Period;

/** What a record holds as a whole. */
final class Summary {
  private final Database database;

  Summary(Database database) {
    this.database = database;
  }

  Counts counts() {
    return database
        .first(
            """
            select
              (select count(*) from input) as inputs,
              (select count(*) from report) as reports,
              count(*) filter (not rejected) as events,
              count(distinct incident) filter (not rejected) as incidents,
              (select count(*) from quarantine) as quarantined,
              (select coalesce(sum(repeated_count), 0) from input) as repeated,
              count(*) filter (not rejected and quad is null) as uncoded,
              count(*) filter (rejected) as rejected
            from coding
            """,
            row ->
                new Counts(
                    row.getLong("inputs"),
                    row.getLong("reports"),
                    row.getLong("events"),
                    row.getLong("incidents"),
                    row.getLong("quarantined"),
                    row.getLong("repeated"),
                    row.getLong("uncoded"),
                    row.getLong("rejected")))
        .orElseThrow();
  }

  Storage storage() {
    return database
        .first(
            """
            select (select count(*) from loose_event) as loose, count(*) as files,
              coalesce(sum(row_count), 0)::bigint as filed, coalesce(sum(bytes), 0)::bigint as bytes
            from part where live and holds = 'event'
            """,
            row ->
                new Storage(
                    row.getLong("loose"),
                    row.getLong("filed"),
                    row.getLong("files"),
                    row.getLong("bytes")))
        .orElseThrow();
  }

  List<RecordedInput> inputs() {
    return database.query(
        "from input order by id",
        row ->
            new RecordedInput(
                row.getString("name"),
                row.getString("sha256"),
                row.getString("format"),
                row.getString("source"),
                Coverage.parse(row.getString("coverage")).orElseThrow(),
                row.getLong("row_count"),
                row.getLong("event_count"),
                row.getLong("quarantine_count"),
                row.getBoolean("complete")));
  }

  List<Problem> quarantine(long limit) {
    return database.query(
        "from quarantine order by input, file, line" + (limit > 0 ? " limit " + limit : ""),
        row ->
            new Problem(
                row.getString("file"),
                row.getLong("line"),
                row.getString("reason"),
                row.getString("message"),
                row.getString("raw")));
  }

  Map<String, Long> uncodedRelations() {
    Map<String, Long> relations = new TreeMap<>();
    database.forEach(
        "select coalesce(cameo, says) as relation, count(*) as events from coding"
            + " where quad is null and not rejected group by all",
        row -> relations.put(row.getString("relation"), row.getLong("events")));
    return relations;
  }

  /*
   * A day is covered by a systematic source if the source tells of anything at all on it, of any
   * actor; by the day it was first seen where the feed says so, since the event date of "a year ago"
   * covers nothing. Runs of covered days are found by the difference of day and rank ("gaps and
   * islands"). A selective source is given from its first to its last event.
   *
   * Of what was fetched slice by slice it is known better, and events say nothing: where only those of
   * some actors are kept, a day without any may have been watched. A day is covered if all slices of
   * events are there, of each feed that was fetched for it (docs/decisions/0010-gaps.md).
   */
  List<CoveredSpan> coverage() {
    return database.query(
        """
        with stretch as (
          select feed, begins, ends, state,
            unnest(generate_series(begins::date, (ends - interval 1 second)::date,
              interval 1 day))::date as day
          from slice where part = 'export'
        ), watched as (
          select feed, day, sum(date_diff('second', greatest(begins, day), least(ends, day + 1)))
            filter (state = 'present') as seconds
          from stretch group by feed, day
        ), day as (
          select i.source, i.coverage, coalesce(k.seen, k.date_from) as day
          from coding k join input i on i.id = k.input
          where i.coverage = 'systematic' and not k.rejected and k.date_from = k.date_to
            and i.id not in (from slice_input)
          union
          select 'gdelt', 'systematic', day
          from watched group by day having bool_and(coalesce(seconds, 0) = 86400)
        ), island as (
          select *, day - (row_number() over (partition by source order by day))::integer as base
          from day
        )
        select source, coverage, min(day) as first_day, max(day) as last_day
        from island group by source, coverage, base
        union all
        select i.source, i.coverage, min(k.date_from), max(k.date_to)
        from coding k join input i on i.id = k.input
        where i.coverage = 'selective' and not k.rejected
          and k.date_from is not null and k.date_to is not null
        group by i.source, i.coverage
        order by first_day, source
        """,
        row ->
            new CoveredSpan(
                row.getString("source"),
                Coverage.parse(row.getString("coverage")).orElseThrow(),
                new Period(
                    row.getObject("first_day", LocalDate.class),
                    row.getObject("last_day", LocalDate.class))));
  }
}
