// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/*
 * How it works. Events of a month are sorted by the pair of their principals, whose number is made of
 * the least mention of each, so that it never changes. A row group then has few pairs, and its
 * statistics, which hold the least and the greatest, say of nearly all groups that they need not be
 * read. Groups are small for that; but not smaller, since a reader has to read what the foot of the
 * file says of each.
 */
/** Writes Parquet files, inside the transaction of a compaction. */
final class PartWriter {
  /** Month of events without one. */
  static final String UNDATED = "undated";

  private static final int ROW_GROUP = 20_480; // 10 vectors of DuckDB, some 1 MB

  private static final String HOW =
      " (format parquet, compression zstd, parquet_version v2, row_group_size " + ROW_GROUP + ")";

  private static final String EVENTS =
      """
      copy (
        select
          case when e.parties > 0 then 0
            else (least(s.number, coalesce(t.number, 0))::bigint << 32)
              | greatest(s.number, coalesce(t.number, 0)) end as pair,
          e.date_from, e.date_to, e.date_text, e.id, e.source, e.target, e.parties, e.act, e.status,
          e.historical, e.orientation, e.incident, e.origin, e.line, e.native_id, e.seen, e.venue,
          e.confidence, e.document
        from (%s) e
        join principal_number s on s.mention = e.source
        left join principal_number t on t.mention = e.target
        order by pair, e.date_from, e.id
      ) to %s%s
      """;

  private final Database database;
  private final Parts parts;
  private final int generation;

  PartWriter(Database database, Parts parts, int generation) {
    this.database = database;
    this.parts = parts;
    this.generation = generation;
    database.execute(
        """
        create or replace temp table principal_number as
        select id as mention, min(id) over (partition by principal) as number from mention
        """);
  }

  /** Writes the loose events of a month, with those that lie in a file already. */
  Part events(String month, Optional<Part> before) {
    String name = "events/month=%s/%06d%s".formatted(month, generation, Parts.ENDING);
    String loose = "select " + Parts.columns() + " from loose_event where " + inMonth(month);
    String filed =
        before
            .map(
                part ->
                    " union all select " + Parts.columns() + " from " + parts.rows(List.of(part)))
            .orElse("");
    database.execute(EVENTS.formatted(loose + filed, fresh(name), HOW));
    long last =
        Math.max(
            before.flatMap(Part::lastEvent).orElse(0L),
            database.number(
                "select coalesce(max(id), 0) from loose_event where " + inMonth(month)));
    return new Part(
        name,
        Part.EVENTS,
        Optional.of(month),
        rows(name),
        parts.folder().bytes(name),
        Optional.of(last),
        true,
        false);
  }

  /** Writes a copy of a table. */
  Part table(String table) {
    String name = "tables/%s.%06d%s".formatted(table, generation, Parts.ENDING);
    database.execute("copy (from " + table + " order by all) to " + fresh(name) + HOW);
    return new Part(
        name,
        table,
        Optional.empty(),
        rows(name),
        parts.folder().bytes(name),
        Optional.empty(),
        true,
        false);
  }

  private long rows(String name) {
    return database.number(
        "select num_rows from parquet_file_metadata("
            + Parts.quoted(parts.folder().file(name))
            + ")");
  }

  private String fresh(String name) {
    return Parts.quoted(parts.folder().fresh(name));
  }

  /* By dates where there are dates, so that what lies together on the disk is read together. */
  private static String inMonth(String month) {
    if (month.equals(UNDATED)) {
      return Parts.MONTH + " = '" + UNDATED + "'";
    }
    YearMonth named = YearMonth.parse(month);
    return "date_from >= '%s'::date and date_from <= '%s'::date"
        .formatted(named.atDay(1), named.atEndOfMonth());
  }
}
