// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.SQLException;
import org.chancery.model.event.Event;
import org.chancery.model.event.Report;
import org.chancery.model.fault.Problem;
import org.chancery.model.progress.Progress;
import org.chancery.store.feed.Coded;
import org.chancery.store.row.RawRow;

/*
 * How it works. Coded rows are appended; those that the input may have had before wait until all of
 * it is there to compare with, and are settled then (see Repetitions).
 */
/** Takes the coded rows of an input into the record, text by text. Not thread-safe. */
final class RowTaker implements CodingPipeline.Taker {
  private static final int PROGRESS_STEP = 20_000;

  private final InputWriters writers;
  private final Selection selection;
  private final Progress progress;
  private final String task;
  private final SeenKeys seen;
  private final Tally tally = new Tally();
  private String text = "";
  private long line;

  /**
   * A taker.
   *
   * @param input name of the input
   * @param bytes its length
   */
  RowTaker(String input, long bytes, InputWriters writers, Selection selection, Progress progress) {
    this.task = "Importing " + input;
    this.writers = writers;
    this.selection = selection;
    this.progress = progress;
    this.seen = new SeenKeys(bytes);
  }

  /** The rows of another text follow. */
  void begin(String name) {
    text = name;
    line = 0;
  }

  Tally tally() {
    return tally;
  }

  @Override
  public void take(RawRow row, Coded coded) throws SQLException {
    line = row.line();
    tally.row(row.repaired());
    if (coded instanceof Coded.OfEvent event) {
      take(event);
    } else if (coded instanceof Coded.OfReport report) {
      take(report.report());
    } else if (coded instanceof Coded.Bad bad) {
      quarantine(new Problem(text, line, bad.reason(), bad.message(), row.text()));
    } else {
      tally.blank();
    }
    if (tally.rows() % PROGRESS_STEP == 0) {
      progress.at(task, tally.rows(), 0, "rows");
    }
  }

  private void take(Coded.OfEvent coded) throws SQLException {
    Event event = coded.event();
    if (!selection.takes(event, coded.incident())) {
      return;
    }
    tally.event(event.act());
    if (seen.mayHaveSeen(event.id().value())) {
      writers.events().writeDoubtful(event, coded.incident());
    } else {
      writers.events().write(event, coded.incident());
    }
  }

  private void take(Report report) throws SQLException {
    if (!selection.takes(report)) {
      return;
    }
    tally.report();
    String key = report.event().value() + '\t' + report.sentence() + '\t' + report.document();
    if (seen.mayHaveSeen(key)) {
      writers.reports().writeDoubtful(report);
    } else {
      writers.reports().write(report);
    }
  }

  private void quarantine(Problem problem) throws SQLException {
    tally.quarantined(problem.reason());
    writers.quarantine().write(problem);
  }

  /** Keeps it as a row that the text cannot be read further. */
  void breaksOff(String why) throws SQLException {
    tally.row(false);
    quarantine(new Problem(text, line + 1, "broken-off", why, ""));
  }
}
