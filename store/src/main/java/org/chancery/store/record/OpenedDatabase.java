// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/**
 * The database of a record, as it is opened.
 *
 * @param database the database
 * @param name what the record is called
 * @param folder whether the record is a folder, in which the database is
 */
record OpenedDatabase(Database database, String name, boolean folder) {
  /** Opens a record, or makes it. */
  static OpenedDatabase at(Path path) {
    Path parent = path.toAbsolutePath().getParent();
    try {
      if (parent != null) {
        Files.createDirectories(parent);
      }
    } catch (IOException refused) {
      throw ChanceryException.at(
              Fault.RESOURCE,
              path.toString(),
              "the folder for the record cannot be made",
              "Check that you may write there.")
          .causedBy(refused);
    }
    return new OpenedDatabase(
        Database.open(RecordFolder.databaseOf(path)), path.toString(), Files.isDirectory(path));
  }

  /** Opens a record that is there. */
  static OpenedDatabase existing(Path path) {
    if (!Files.exists(RecordFolder.databaseOf(path))) {
      throw ChanceryException.at(
          Fault.USER,
          path.toString(),
          "there is no record here",
          "Make one: chancery import --record " + path + " FILE…");
    }
    return at(path);
  }

  static OpenedDatabase inMemory() {
    return new OpenedDatabase(Database.inMemory(), "memory", false);
  }

  /** Makes it ready to be used: the newest schema, and what a kill left undone. */
  void prepare() {
    Schema.migrate(database, name);
    Repetitions.prepare(database);
    TotalWriter.prepare(database);
    Parts parts = new Parts(database);
    if (parts.generation() > 0) {
      parts.open();
      parts.sweep();
      CopiedDatabase.sweep(database.file());
      new Manifest(database, parts).publish();
    }
  }
}
