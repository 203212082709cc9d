// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What the files of events have for an event, in bytes.
 *
 * @param coded date, actors, recipients, act (type, mode, code and intensity stand in its table)
 *     and status
 * @param kept what the record has to know besides: numbers of event, incident and pair, direction
 * @param provenance where it stands: file, line, the feed's id, the document, when it was first
 *     seen, the place, how sure the coder is
 * @param feet what the files say of themselves
 * @param database the database beside them, with what was counted of the files
 */
record Bytes(double coded, double kept, double provenance, double feet, double database) {
  private static final String SQL =
      """
      select
        sum(total_compressed_size) filter (path_in_schema in ('date_from', 'date_to', 'date_text',
          'source', 'target', 'parties', 'act', 'status', 'historical')) as coded,
        sum(total_compressed_size) filter (path_in_schema in ('id', 'incident', 'pair',
          'orientation')) as kept,
        sum(total_compressed_size) filter (path_in_schema in ('origin', 'line', 'native_id', 'seen',
          'venue', 'confidence', 'document')) as provenance,
        (select sum(file_size_bytes) from parquet_file_metadata('%1$s/events/*/*.parquet'))
          - sum(total_compressed_size) as feet,
        (select sum(num_rows) from parquet_file_metadata('%1$s/events/*/*.parquet')) as events
      from parquet_metadata('%1$s/events/*/*.parquet')
      """;

  static Bytes of(Path record) throws SQLException, IOException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(SQL.formatted(record))) {
      row.next();
      double events = row.getDouble("events");
      return new Bytes(
          row.getDouble("coded") / events,
          row.getDouble("kept") / events,
          row.getDouble("provenance") / events,
          row.getDouble("feet") / events,
          Files.size(record.resolve("record.duckdb")) / events);
    }
  }
}
