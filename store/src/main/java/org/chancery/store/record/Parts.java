// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/*
 * How it works. Which Parquet files belong to the record stands in its database, in the table `part`,
 * so that one transaction changes both. A file is never changed once it is written. The database has
 * no relative paths for views, so that the view is made again where the folder was moved.
 */
/** The Parquet files of a record, and the view `event` over them and the loose events. */
final class Parts {
  static final String ENDING = ".parquet";

  private static final String COLUMNS =
      "id, origin, line, native_id, date_text, date_from, date_to, seen, source, target, parties,"
          + " act, status, historical, venue, confidence, document, incident, orientation";

  /** The month of an event in {@code loose_event}. */
  static final String MONTH =
      "if(year(date_from) between 1 and 9999, strftime(date_from, '%Y-%m'), 'undated')";

  private final Database database;
  private final RecordFolder folder;

  Parts(Database database) {
    this.database = database;
    this.folder = RecordFolder.of(database.file());
  }

  RecordFolder folder() {
    return folder;
  }

  /** The columns of an event, without those that follow from where it lies. */
  static String columns() {
    return COLUMNS;
  }

  /** The number of the last compaction; 0 if there was none. */
  int generation() {
    return (int) database.number("select coalesce(max(generation), 0) from compaction");
  }

  /** All files, of the record and of the last snapshot. */
  List<Part> all() {
    return database.query(
        "from part order by holds, month, name",
        row ->
            new Part(
                row.getString("name"),
                row.getString("holds"),
                Cell.text(row, "month"),
                row.getLong("row_count"),
                row.getLong("bytes"),
                Optional.ofNullable(row.getObject("last_event", Long.class)),
                row.getBoolean("live"),
                row.getBoolean("counted")));
  }

  /** The files of events that the record reads. */
  List<Part> live() {
    return all().stream().filter(part -> part.live() && part.ofEvents()).toList();
  }

  /** Puts files in the place of those of the same months, and of all that hold something else. */
  void replace(List<Part> fresh) throws SQLException {
    database.execute(
        "delete from part where not live or holds <> 'event' or month in (select unnest(?))",
        database.texts(fresh.stream().flatMap(part -> part.month().stream()).toList()));
    try (RowAppender rows = database.appender("part")) {
      for (Part part : fresh) {
        rows.begin().add(part.name()).add(part.holds()).text(part.month());
        rows.add(part.rows()).add(part.bytes());
        if (part.lastEvent().isPresent()) {
          rows.add(part.lastEvent().get().longValue());
        } else {
          rows.addMissing();
        }
        rows.add(part.live()).add(part.counted()).end();
      }
    }
    database.execute("delete from dyad_month where part not in (select name from part)");
    show();
  }

  /** Has the record read these files no more; the last snapshot keeps them. */
  void retire(List<Part> parts) {
    database.execute(
        "update part set live = false where name in (select unnest(?))",
        database.texts(parts.stream().map(Part::name).toList()));
    show();
  }

  /** A relation of all rows of these files. */
  String rows(Collection<Part> parts) {
    return parts.stream()
        .map(part -> quoted(folder.file(part.name())))
        .collect(
            Collectors.joining(
                ", ",
                "read_parquet([",
                "], hive_partitioning = true, hive_types = {'month': varchar})"));
  }

  static String quoted(Path file) {
    return "'" + file.toString().replace('\\', '/').replace("'", "''") + "'";
  }

  /** Makes the view of all events, where the files lie now. */
  void show() {
    database.execute("create or replace view event as " + events(live()));
  }

  /** A query of the events in these files and the loose ones, with their month and their pair. */
  String events(Collection<Part> parts) {
    String loose =
        "select " + COLUMNS + ", " + MONTH + " as month, 0::bigint as pair from loose_event";
    return parts.isEmpty()
        ? loose
        : loose + " union all select " + COLUMNS + ", month, pair from " + rows(parts);
  }

  /**
   * Sees to it that all files are there, and that the view finds them.
   *
   * @throws ChanceryException with {@link Fault#DATA} if one is missing or has another length
   */
  void open() {
    List<Part> live = live();
    live.forEach(this::check);
    if (!live.isEmpty()) {
      database.execute("set parquet_metadata_cache = true");
      String known =
          database
              .first(
                  "select sql from duckdb_views() where view_name = 'event'", r -> r.getString(1))
              .orElse("");
      if (!known.contains(quoted(folder.file(live.get(0).name())))) {
        show(); // the folder was moved
      }
    }
  }

  private void check(Part part) {
    Path file = folder.file(part.name());
    if (!Files.exists(file) || folder.bytes(part.name()) != part.bytes()) {
      throw ChanceryException.at(
          Fault.DATA,
          file.toString(),
          "this file of the record is missing, or is not as it was written",
          "Put it back from a copy, or make the record again.");
    }
  }

  /** Removes files that belong to nothing. */
  void sweep() {
    folder.sweep(all().stream().map(Part::name).collect(Collectors.toUnmodifiableSet()));
  }
}
