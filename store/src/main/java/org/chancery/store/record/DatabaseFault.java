// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.SQLException;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/** Tells whose fault it is when DuckDB refuses. It says so in words only. */
final class DatabaseFault {
  private DatabaseFault() {}

  /** Why a file could not be opened. */
  static ChanceryException ofOpening(String path, SQLException refused) {
    String message = message(refused);
    if (message.contains("Could not set lock")) {
      return ChanceryException.at(
              Fault.RESOURCE,
              path,
              "another process has this record open",
              "Close the other chancery, or wait until it has finished.")
          .causedBy(refused);
    }
    if (message.contains("Permission denied") || message.contains("Read-only file system")) {
      return ChanceryException.at(
              Fault.RESOURCE,
              path,
              "the record cannot be opened for writing",
              "Check that you may write the file and its folder.")
          .causedBy(refused);
    }
    return ChanceryException.at(
            Fault.DATA,
            path,
            "this is not a record, or it is damaged: " + firstLine(message),
            "Check the path; a record is made by chancery import or chancery brief.")
        .causedBy(refused);
  }

  /** Why work on an open record failed. */
  static ChanceryException ofWork(String name, SQLException failed) {
    String message = message(failed);
    if (message.contains("Out of Memory") || message.contains("No space left")) {
      return ChanceryException.at(
              Fault.RESOURCE,
              name,
              "memory or disk ran out",
              "Free some, or set CHANCERY_MEMORY to what DuckDB may use, such as 2GB.")
          .causedBy(failed);
    }
    if (message.contains("Corrupt") || message.contains("Could not read")) {
      return ChanceryException.at(
              Fault.DATA,
              name,
              "the record is damaged: " + firstLine(message),
              "Remove it and make it again from the files it was imported from.")
          .causedBy(failed);
    }
    if (message.startsWith("IO Error")) {
      return ChanceryException.at(
              Fault.RESOURCE, name, firstLine(message), "Check the disk and your rights on it.")
          .causedBy(failed);
    }
    return ChanceryException.at(
            Fault.INTERNAL, name, "the record did not answer: " + message, "Report this.")
        .causedBy(failed);
  }

  private static String message(SQLException failed) {
    return String.valueOf(failed.getMessage());
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
