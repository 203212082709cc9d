// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBConnection;

/** A connection to DuckDB that speaks in the project's faults. Not thread-safe. */
final class Database implements AutoCloseable {
  private final Connection connection;
  private final String name;
  private final MemoryLimit memory;
  private final boolean inMemory;

  private Database(Connection connection, String path, MemoryLimit memory) {
    this.connection = connection;
    this.inMemory = path.isEmpty();
    this.name = inMemory ? "the record in memory" : path;
    this.memory = memory;
  }

  /** Opens a file, or makes it. */
  static Database open(Path file) {
    return connect(file.toString());
  }

  /** Opens a database that is gone when it is closed. */
  static Database inMemory() {
    Database database = connect("");
    Path spill =
        Path.of(System.getProperty("java.io.tmpdir"), "chancery-" + ProcessHandle.current().pid());
    database.execute("set temp_directory = '" + spill.toString().replace("'", "''") + "'");
    return database;
  }

  private static Database connect(String path) {
    MemoryLimit memory = MemoryLimit.configured();
    try {
      Database database =
          new Database(DriverManager.getConnection("jdbc:duckdb:" + path), path, memory);
      database.execute(memory.sql());
      return database;
    } catch (SQLException refused) {
      throw DatabaseFault.ofOpening(path, refused);
    }
  }

  /** The file; what is in memory has none that is there. */
  Path file() {
    return Path.of(name);
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

  /** A list of texts as one parameter, for {@code in (select unnest(?))}. */
  Array texts(List<String> texts) {
    return guarded(() -> connection.createArrayOf("varchar", texts.toArray()));
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
            number("select 1"); // begins the transaction, which an appender does not
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

  /**
   * Lays off what was written instead of keeping it, for work that does not come back to it. What
   * is in memory only keeps what it has.
   */
  void spareMemory() {
    if (!inMemory) {
      execute(memory.toWrite().sql());
    }
  }

  /** Uses as much memory as is allowed. */
  void useMemory() {
    execute(memory.sql());
  }

  /** Appends to a table; to be closed before the table is read. */
  RowAppender appender(String table) throws SQLException {
    return new RowAppender(connection.unwrap(DuckDBConnection.class).createAppender(table));
  }

  <T> T guarded(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException failed) {
      throw DatabaseFault.ofWork(name, failed);
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
