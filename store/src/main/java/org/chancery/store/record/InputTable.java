// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.util.Optional;
import org.chancery.model.source.Coverage;

/** The files that were imported, in the record. */
final class InputTable {
  private static final String REPLACED = "(select id from input where name = ? and format = ?)";

  private final Database database;

  InputTable(Database database) {
    this.database = database;
  }

  /** The format of the file with these bytes, if the record has it. */
  Optional<String> formatOf(String sha256) {
    return database.first(
        "select format from input where sha256 = ?", row -> row.getString(1), sha256);
  }

  /** Whether a file of this length was imported: only then can it be the same. */
  boolean holdsFileOf(long bytes) {
    return database.number("select count(*) from input where bytes = ?", bytes) > 0;
  }

  boolean holds(String name, String sha256) {
    return database.number("select count(*) from input where name = ? and sha256 = ?", name, sha256)
        > 0;
  }

  int nextId() {
    return (int) database.number("select coalesce(max(id), 0) + 1 from input");
  }

  /** Takes out all that an input of this name and format gave. */
  void remove(String name, String format) {
    new EventRemoval(database).ofInputs(REPLACED, name, format);
    database.execute("delete from quarantine where input in " + REPLACED, name, format);
    database.execute("delete from input where name = ? and format = ?", name, format);
  }

  void save(
      int id, ImportReport report, String sha256, long bytes, String source, Coverage coverage) {
    database.execute(
        "insert into input values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        report.file(),
        sha256,
        bytes,
        report.format(),
        source,
        coverage.label(),
        report.rows(),
        report.events(),
        report.reports(),
        report.quarantined(),
        report.repeated(),
        report.repaired(),
        report.outcome() == ImportReport.Outcome.IMPORTED);
  }
}
