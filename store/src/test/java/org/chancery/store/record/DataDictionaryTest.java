// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.table.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/reference/record.md tells of every table, column and view, and of no other. */
final class DataDictionaryTest {
  private static final Pattern CODE = Pattern.compile("`([a-z_0-9]+)`");

  @TempDir private Path folder = Path.of("");

  private static String page() throws Exception {
    return Files.readString(
        Path.of(System.getProperty("chancery.root")).resolve("docs/reference/record.md"));
  }

  @Test
  void tellsOfEveryTableAndColumn() throws Exception {
    Map<String, Set<String>> schema = new TreeMap<>();
    Path file = folder.resolve("r.duckdb");
    RecordFile.open(file, ActorRegistry.bundled(), Ontology.bundled()).close();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement();
        ResultSet columns =
            statement.executeQuery(
                "select table_name, column_name from duckdb_columns()"
                    + " where not internal and table_name not in ('coding', 'dyad')")) {
      while (columns.next()) {
        schema
            .computeIfAbsent(columns.getString(1), table -> new TreeSet<>())
            .add(columns.getString(2));
      }
    }
    Set<String> loose = schema.remove("loose_event"); // told in one line
    assertThat(schema.get("event")).containsAll(loose);

    assertThat(documented()).isEqualTo(schema);
  }

  /* In the section on tables, an empty first cell goes on with the table above it. */
  private static Map<String, Set<String>> documented() throws Exception {
    Map<String, Set<String>> tables = new TreeMap<>();
    String section = page().split("## Tables")[1].split("## Views")[0];
    String table = "";
    for (String line :
        section.lines().filter(row -> row.startsWith("| `") || row.startsWith("| |")).toList()) {
      String[] cells = line.split("\\|");
      Matcher name = CODE.matcher(cells[1]);
      table = name.find() ? name.group(1) : table;
      Matcher column = CODE.matcher(cells[2]);
      while (column.find()) {
        tables.computeIfAbsent(table, key -> new TreeSet<>()).add(column.group(1));
      }
    }
    return tables;
  }

  @Test
  void tellsOfEveryColumnOfTheEventTable() throws Exception {
    Set<String> told = new TreeSet<>();
    String section = page().split("one line for each coded event")[1].split("## Tables")[0];
    section
        .lines()
        .filter(row -> row.startsWith("| `"))
        .forEach(
            row -> {
              Matcher column = CODE.matcher(row.split("\\|")[1]);
              while (column.find()) {
                told.add(column.group(1));
              }
            });

    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            EventTable.COLUMNS.stream().map(Column::name).toList());
  }
}
