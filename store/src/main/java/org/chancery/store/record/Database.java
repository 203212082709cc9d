// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.duckdb.DuckDBConnection;

/** A connection to DuckDB that speaks in the project's faults. Not thread-safe. */
final class Database implements AutoCloseable {
  private final Connection connection;
  private final String name;

  private Database(Connection connection, String name) {
    this.connection = connection;
    this.name = name;
  }

  /** Opens a file, or a database in memory for the empty path. */
  static Database open(String path, boolean readOnly) {
    Properties settings = new Properties();
    settings.setProperty("duckdb.read_only", Boolean.toString(readOnly));
    String name = path.isEmpty() ? "the record in memory" : path;
    try {
      Connection connection = DriverManager.getConnection("jdbc:duckdb:" + path, settings);
      return new Database(connection, name);
    } catch (SQLException refused) {
      throw cannotOpen(name, refused);
    }
  }

  private static ChanceryException cannotOpen(String name, SQLException refused) {
    String message = String.valueOf(refused.getMessage());
    if (message.contains("lock")) {
      return ChanceryException.at(
              Fault.RESOURCE,
              name,
              "another process has this record open",
              "Close the other chancery, or wait until it has finished.")
          .causedBy(refused);
    }
    return ChanceryException.at(
            Fault.DATA,
            name,
            "this is not a record, or it is damaged: " + message.lines().findFirst().orElse(""),
            "Check the path; a record is made by chancery import or chancery brief.")
        .causedBy(refused);
  }

  /** What is done with one row of an answer. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** What is done for every row of an answer. */
  @FunctionalInterface
  interface RowUser {
    void use(ResultSet row) throws SQLException;
  }

  /** What is done as a whole or not at all. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws SQLException;
  }

  void execute(String sql, Object... parameters) {
    guarded(
        () -> {
          if (parameters.length == 0) {
            try (Statement statement = connection.createStatement()) {
              return statement.execute(sql); // may hold several statements
            }
          }
          try (PreparedStatement statement = prepare(sql, parameters)) {
            return statement.execute();
          }
        });
  }

  <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
    List<T> rows = new ArrayList<>();
    forEach(sql, row -> rows.add(reader.read(row)), parameters);
    return rows;
  }

  <T> Optional<T> first(String sql, RowReader<T> reader, Object... parameters) {
    return query(sql, reader, parameters).stream().findFirst();
  }

  long number(String sql, Object... parameters) {
    return first(sql, row -> row.getLong(1), parameters).orElse(0L);
  }

  void forEach(String sql, RowUser user, Object... parameters) {
    guarded(
        () -> {
          try (PreparedStatement statement = prepare(sql, parameters);
              ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              user.use(rows);
            }
          }
          return true;
        });
  }

  private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  /** Does work in one transaction: if it fails, nothing of it is left. */
  <T> T transaction(Work<T> work) {
    return guarded(
        () -> {
          connection.setAutoCommit(false);
          boolean done = false;
          try {
            T result = work.run();
            connection.commit();
            done = true;
            return result;
          } finally {
            if (!done) {
              connection.rollback();
            }
            connection.setAutoCommit(true);
          }
        });
  }

  RowAppender appender(String table) throws SQLException {
    return new RowAppender(connection.unwrap(DuckDBConnection.class).createAppender(table));
  }

  <T> T guarded(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException failed) {
      String message = String.valueOf(failed.getMessage());
      if (message.contains("Out of Memory") || message.contains("No space left")) {
        throw ChanceryException.at(
                Fault.RESOURCE,
                name,
                "memory or disk ran out",
                "Free some, or set CHANCERY_MEMORY to what DuckDB may use, such as 2GB.")
            .causedBy(failed);
      }
      throw ChanceryException.at(
              Fault.INTERNAL, name, "the record did not answer: " + message, "Report this.")
          .causedBy(failed);
    }
  }

  @Override
  public void close() {
    guarded(
        () -> {
          connection.close();
          return true;
        });
  }
}
