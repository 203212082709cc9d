// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** DuckDB on a record in one file, with what no method of the record gives, over its own views. */
final class DuckDb implements AutoCloseable {
  private final Connection connection;

  DuckDb(Path record) {
    try {
      connection = DriverManager.getConnection("jdbc:duckdb:" + record);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  private static final String COUNTED =
      """
      with counted as (
        from coding k
        where not rejected and not historical and status = 'occurred'
          and (id, incident) not in (select (event, incident) from also_read)
      )
      """;

  List<String> duplicates() {
    return query(
        COUNTED
            + """
            select incident, arg_min(event, id), min(date_from), count(*), count(distinct document)
            from counted group by incident having count(*) > 1 order by incident
            """);
  }

  List<String> totals() {
    return query(
        COUNTED
            + """
            , measured as (
              select *, id = min(id) over (partition by incident) as first
              from counted where input in (
                select id from input
                where coverage = 'systematic' and id not in (from slice_input))
            )
            select day, quad, source, target, sum(codings), sum(incidents)
            from (
              select m.date_from as day, m.quad, s.principal as source, t.principal as target,
                1 as codings, m.first::int as incidents
              from measured m
              join mention s on s.id = m.source
              left join mention t on t.id = m.target
              where m.date_from = m.date_to
              union all from total
            )
            group by all
            order by day, quad nulls last, source nulls last, target nulls last
            """);
  }

  private List<String> query(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> lines = new ArrayList<>();
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        Object[] cells = new Object[columns];
        for (int i = 0; i < columns; i++) {
          cells[i] = rows.getObject(i + 1);
        }
        lines.add(RollupTest.cells(cells));
      }
      return lines;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
