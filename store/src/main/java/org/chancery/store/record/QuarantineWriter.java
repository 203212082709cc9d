// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.SQLException;
import org.chancery.model.fault.Problem;

/** Writes the rows of an input that cannot be used. Not thread-safe. */
final class QuarantineWriter implements AutoCloseable {
  private final int input;
  private final RowAppender rows;

  QuarantineWriter(Database database, int input) throws SQLException {
    this.input = input;
    this.rows = database.appender("quarantine");
  }

  void write(Problem problem) throws SQLException {
    rows.begin()
        .add(input)
        .add(problem.file())
        .add(problem.line())
        .add(problem.reason())
        .add(problem.message())
        .add(problem.raw())
        .end();
  }

  @Override
  public void close() throws SQLException {
    rows.close();
  }
}
