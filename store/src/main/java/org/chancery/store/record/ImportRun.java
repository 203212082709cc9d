// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.Optional;
import org.chancery.model.event.Event;
import org.chancery.model.event.Report;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.chancery.model.progress.Progress;
import org.chancery.store.feed.Codebook;
import org.chancery.store.feed.Coded;
import org.chancery.store.feed.FeedText;
import org.chancery.store.row.InputFile;
import org.chancery.store.row.RawRow;

/*
 * How it works. Rows are coded and appended; those that the input may have had before wait until all
 * of it is there to compare with, and are settled then (see Repetitions).
 */
/** The import of one file, inside its transaction. Not thread-safe. */
final class ImportRun {
  private static final int PROGRESS_STEP = 20_000;

  private final ImportRequest request;
  private final InputFile file;
  private final Optional<String> sha256;
  private final Codebook codebook;
  private final InputWriters writers;
  private final Progress progress;
  private final SeenKeys seen;
  private final Tally tally = new Tally();
  private String format = "";
  private String text = "";
  private long line;

  /**
   * An import.
   *
   * @param sha256 hash of the file, if it is known already
   */
  ImportRun(
      ImportRequest request,
      Optional<String> sha256,
      Codebook codebook,
      InputWriters writers,
      Progress progress) {
    this.request = request;
    this.file = new InputFile(request.file());
    this.sha256 = sha256;
    this.codebook = codebook;
    this.writers = writers;
    this.progress = progress;
    this.seen = new SeenKeys(file.bytes());
  }

  /**
   * What came of it.
   *
   * @param tally counts of its rows
   * @param format format of the file
   * @param sha256 hash of its bytes
   * @param complete whether it did not break off
   */
  record Result(Tally tally, String format, String sha256, boolean complete) {}

  Result read() throws SQLException {
    try (CodingPipeline pipeline = new CodingPipeline()) {
      String hash = file.readTexts((name, bytes) -> readText(name, bytes, pipeline));
      return new Result(tally, format, hash, true);
    } catch (IOException brokenOff) {
      keepBreak(brokenOff);
      return new Result(tally, format, sha256.orElseGet(file::sha256), false);
    } catch (FailedWrite failed) {
      throw failed.cause;
    }
  }

  /** Carries an exception of the database through the reader of files. */
  private static final class FailedWrite extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SQLException cause;

    FailedWrite(SQLException cause) {
      super(cause);
      this.cause = cause;
    }
  }

  private void readText(String name, InputStream bytes, CodingPipeline pipeline)
      throws IOException {
    FeedText feed =
        FeedText.open(
            bytes,
            new FeedText.Request(
                name,
                sha256.orElse(""),
                request.source().orElse(""),
                request.format(),
                request.quadruples()),
            codebook);
    format = feed.format().label();
    text = name;
    line = 0;
    try {
      pipeline.run(feed, this::take);
    } catch (SQLException failed) {
      throw new FailedWrite(failed);
    }
  }

  private void take(RawRow row, Coded coded) throws SQLException {
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
      progress.at("Importing " + file.name(), tally.rows(), 0, "rows");
    }
  }

  private void take(Coded.OfEvent coded) throws SQLException {
    Event event = coded.event();
    tally.event(event.act());
    if (seen.mayHaveSeen(event.id().value())) {
      writers.events().writeDoubtful(event, coded.incident());
    } else {
      writers.events().write(event, coded.incident());
    }
  }

  private void take(Report report) throws SQLException {
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

  private void keepBreak(IOException brokenOff) throws SQLException {
    if (tally.isEmpty()) {
      throw ChanceryException.at(
              Fault.DATA,
              request.file().toString(),
              "the file cannot be unpacked: " + brokenOff.getMessage(),
              "Fetch it again.")
          .causedBy(brokenOff);
    }
    String message = "the file breaks off here: " + brokenOff.getMessage();
    tally.row(false);
    quarantine(new Problem(text, line + 1, "broken-off", message, ""));
  }
}
