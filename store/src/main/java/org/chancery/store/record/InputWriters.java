// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.SQLException;

/** All that writes what one input holds. Not thread-safe. */
final class InputWriters implements AutoCloseable {
  private final EventWriter events;
  private final ReportWriter reports;
  private final QuarantineWriter quarantine;

  InputWriters(Database database, Dictionaries dictionaries, int input) throws SQLException {
    this.events = new EventWriter(database, dictionaries, input);
    this.reports = new ReportWriter(database, input);
    this.quarantine = new QuarantineWriter(database, input);
  }

  EventWriter events() {
    return events;
  }

  ReportWriter reports() {
    return reports;
  }

  QuarantineWriter quarantine() {
    return quarantine;
  }

  @Override
  public void close() throws SQLException {
    events.close();
    reports.close();
    quarantine.close();
  }
}
