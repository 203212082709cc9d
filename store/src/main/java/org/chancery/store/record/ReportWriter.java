// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.SQLException;
import org.chancery.model.event.Report;

/** Writes the reports of an input, inside the transaction of its import. Not thread-safe. */
final class ReportWriter implements AutoCloseable {
  private final int input;
  private final RowAppender reports;
  private final RowAppender doubtful;

  ReportWriter(Database database, int input) throws SQLException {
    this.input = input;
    this.reports = database.appender("report");
    this.doubtful = database.appender(Repetitions.DOUBTFUL_REPORTS);
  }

  /** Writes a report that the input does not hold yet. */
  void write(Report report) throws SQLException {
    write(report, reports);
  }

  /** Writes a report that the input may hold already; {@link Repetitions} settles it. */
  void writeDoubtful(Report report) throws SQLException {
    write(report, doubtful);
  }

  private void write(Report report, RowAppender row) throws SQLException {
    row.begin()
        .add(input)
        .add(report.event().feed())
        .add(report.event().nativeId())
        .add(report.document())
        .day(report.seen())
        .add(report.sentence())
        .share(report.confidence())
        .end();
  }

  @Override
  public void close() throws SQLException {
    reports.close();
    doubtful.close();
  }
}
