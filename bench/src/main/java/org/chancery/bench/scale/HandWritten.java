// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.scale;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What a person who knows the files would write to sum them up by month and dyad. */
final class HandWritten {
  private static final String SQL =
      """
      select strftime(e.date_from, '%%Y-%%m') as month,
        if(e.orientation = 1, t.principal, s.principal) as source,
        if(e.orientation = 1, s.principal, t.principal) as target, a.quad,
        count(*) as codings, count(distinct e.incident) as incidents,
        sum(a.goldstein) as goldstein, sum(a.plover) as plover
      from read_parquet('%1$s/events/*/*.parquet', hive_partitioning = true) e
      join '%1$s/tables/mention.*.parquet' s on s.id = e.source
      join '%1$s/tables/mention.*.parquet' t on t.id = e.target
      join '%1$s/tables/act.*.parquet' a on a.id = e.act
      where e.status = 'occurred' and not e.historical
        and date_trunc('month', e.date_from) = date_trunc('month', e.date_to)
        and coalesce(s.sector, '') not in ('OPP', 'REB')
        and coalesce(t.sector, '') not in ('OPP', 'REB')
      group by all
      order by all
      """;

  private HandWritten() {}

  /** Runs it and reads every row; says how many codings it counted. */
  static long run(Path record) throws SQLException {
    long codings = 0;
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("set memory_limit = '16GB'"); // 100,000,000 events do not fit into ours
      statement.execute("set temp_directory = '" + record.resolve("spill") + "'");
      try (ResultSet rows = statement.executeQuery(SQL.formatted(record))) {
        while (rows.next()) {
          codings += rows.getLong("codings");
          rows.getString("month");
          rows.getString("source");
          rows.getString("target");
          rows.getInt("quad");
          rows.getLong("incidents");
          rows.getBigDecimal("goldstein");
          rows.getBigDecimal("plover");
        }
      }
    }
    return codings;
  }
}
