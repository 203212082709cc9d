// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;

/** Writes a table as a Parquet file, zstd-compressed, with the types that its columns state. */
public final class ParquetSink implements TableSink {
  private final Path file;
  private final Database database = Database.inMemory();
  private final List<Column> columns = new ArrayList<>();
  private final List<RowAppender> appender = new ArrayList<>(1);

  /** A sink that makes the file when it is closed. */
  public ParquetSink(Path file) {
    this.file = file;
  }

  @Override
  public void begin(List<Column> names) {
    columns.addAll(names);
    database.execute(
        names.stream()
            .map(column -> column.name() + " varchar")
            .collect(Collectors.joining(", ", "create table rows (", ")")));
    appender.add(database.guarded(() -> database.appender("rows")));
  }

  @Override
  public void row(List<String> cells) {
    database.guarded(
        () -> {
          append(appender.get(0), cells);
          return cells;
        });
  }

  private static void append(RowAppender rows, List<String> cells) throws SQLException {
    rows.begin();
    for (String cell : cells) {
      rows.add(cell);
    }
    rows.end();
  }

  @Override
  public void close() {
    try (Database open = database) {
      if (appender.isEmpty()) {
        return;
      }
      open.guarded(
          () -> {
            appender.get(0).close();
            return file;
          });
      open.execute(
          "copy (select "
              + columns.stream().map(ParquetSink::typed).collect(Collectors.joining(", "))
              + " from rows) to '"
              + file.toString().replace("'", "''")
              + "' (format parquet, compression zstd)");
    }
  }

  private static String typed(Column column) {
    String type =
        switch (column.kind()) {
          case TEXT -> "varchar";
          case INTEGER -> "bigint";
          case DECIMAL -> "double";
          case DAY -> "date";
          case TRUTH -> "boolean";
        };
    return "nullif(%1$s, '')::%2$s as %1$s".formatted(column.name(), type);
  }
}
