// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/*
 * How it works. DuckDB uses the room of rows that went again, but does not give it back to the disk.
 * So all tables are copied, in their order, into a new file, which has no such room, and the new file
 * takes the name of the old one in one step. No log may be left of the old file by then, or else it
 * would be replayed on the new one; closing a database leaves none.
 */
/** The tables of a record, copied into another database file. */
final class CopiedDatabase {
  private static final String DRAFT = ".copy";

  private CopiedDatabase() {}

  /** Copies all tables into a file that is made anew. */
  static void write(Database from, Path to) {
    remove(to);
    try (Database fresh = Database.open(to)) {
      Schema.migrate(fresh, to.toString());
    }
    List<String> tables =
        from.query(
            "select table_name from duckdb_tables()"
                + " where not temporary and table_name <> 'schema_step' order by 1",
            row -> row.getString(1));
    from.execute("attach " + Parts.quoted(to) + " as copied");
    tables.forEach(
        table -> from.execute("insert into copied." + table + " select * from " + table));
    from.execute("detach copied");
  }

  /** Writes a database file again if most of it is room that nothing uses. */
  static void shrink(Path file) {
    Path draft = file.resolveSibling(file.getFileName() + DRAFT);
    try (Database wide = Database.open(file)) {
      if (wide.number("select (free_blocks > used_blocks)::integer from pragma_database_size()")
          == 0) {
        return;
      }
      write(wide, draft);
      wide.execute("checkpoint");
    }
    try {
      Files.move(
          draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException refused) {
      throw fault(file, refused);
    }
    try (Database narrow = Database.open(file)) {
      new Parts(narrow).show();
    }
  }

  /** Removes what a process that was killed left of a copy. */
  static void sweep(Path file) {
    remove(file.resolveSibling(file.getFileName() + DRAFT));
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
    } catch (IOException refused) {
      throw fault(file, refused);
    }
  }

  private static ChanceryException fault(Path file, IOException refused) {
    return ChanceryException.at(
            Fault.RESOURCE,
            file.toString(),
            "the record cannot be written: " + refused.getMessage(),
            "Check the disk and your rights on it.")
        .causedBy(refused);
  }
}
