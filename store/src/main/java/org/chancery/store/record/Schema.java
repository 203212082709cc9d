// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/** Brings a record to the newest schema, one numbered step at a time, each whole or not at all. */
final class Schema {
  /** The newest schema. */
  static final int VERSION = 5;

  private Schema() {}

  static void migrate(Database database, String name) {
    refuseForeign(database, name);
    database.execute("create table if not exists schema_step (version integer not null)");
    int version = version(database);
    if (version > VERSION) {
      throw ChanceryException.at(
          Fault.DATA,
          name,
          "this record has schema " + version + "; this Chancery knows schemas up to " + VERSION,
          "Use the newer Chancery that wrote it.");
    }
    for (int step = version + 1; step <= VERSION; step++) {
      apply(database, step);
    }
  }

  /* Somebody's own database is left alone. */
  private static void refuseForeign(Database database, String name) {
    long tables = database.number("select count(*) from duckdb_tables()");
    boolean record =
        database.number("select count(*) from duckdb_tables() where table_name = 'schema_step'")
            > 0;
    if (tables > 0 && !record) {
      throw ChanceryException.at(
          Fault.DATA,
          name,
          "this is a DuckDB database, but not a record",
          "Give another path for the record.");
    }
  }

  private static int version(Database database) {
    return (int) database.number("select coalesce(max(version), 0) from schema_step");
  }

  private static void apply(Database database, int step) {
    database.transaction(
        () -> {
          database.execute(script(step));
          database.execute("insert into schema_step values (" + step + ")");
          return step;
        });
  }

  private static String script(int step) {
    String name = "schema-" + step + ".sql";
    try (InputStream script = Schema.class.getResourceAsStream(name)) {
      if (script == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
