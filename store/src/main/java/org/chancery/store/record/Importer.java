// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chancery.model.event.Event;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.chancery.model.progress.Progress;
import org.chancery.model.source.Coverage;
import org.chancery.store.feed.Codebook;
import org.chancery.store.feed.Coded;
import org.chancery.store.feed.FeedText;
import org.chancery.store.row.InputFile;
import org.chancery.store.row.RawRow;

/*
 * How it works. A file is one transaction: all of it is in the record, or nothing. Its rows are
 * coded and appended; then those are settled whose id the record already has (see Repetitions). A
 * file whose very bytes are there already is not read again.
 */
/** Brings files into the record. Not thread-safe. */
final class Importer {
  private static final int PROGRESS_STEP = 20_000;

  private final Database database;
  private final MentionTable mentions;
  private final Codebook codebook;

  Importer(Database database, MentionTable mentions, Codebook codebook) {
    this.database = database;
    this.mentions = mentions;
    this.codebook = codebook;
  }

  ImportReport importFile(ImportRequest request, Progress progress) {
    InputFile file = new InputFile(request.file());
    String sha256 = file.sha256();
    Optional<String> recorded = formatOf(sha256);
    if (recorded.isPresent()) {
      return ImportReport.alreadyRecorded(file.name(), recorded.get());
    }
    return database.transaction(() -> new Run(request, file, sha256, progress).run());
  }

  private Optional<String> formatOf(String sha256) {
    return database.first(
        "select format from input where sha256 = ?", row -> row.getString(1), sha256);
  }

  private int nextInput() {
    return (int) database.number("select coalesce(max(id), 0) + 1 from input");
  }

  /** Puts events that a person coded in place of those that the same file gave before. */
  ImportReport replace(
      String name,
      String sha256,
      Coverage coverage,
      List<Event> events,
      List<Problem> problems,
      IncidentRule rule) {
    if (isRecordedAs(name, sha256)) {
      return ImportReport.alreadyRecorded(name, IncidentRule.CHRONOLOGY);
    }
    return database.transaction(
        () -> {
          removeInput(name);
          int input = nextInput();
          Tally tally = new Tally();
          try (EventWriter writer = new EventWriter(database, mentions, input)) {
            for (Event event : events) {
              tally.row(false);
              tally.event(event.act());
              writer.write(event, rule.keyOf(event));
            }
            for (Problem problem : problems) {
              tally.row(false);
              tally.quarantined(problem.reason());
              writer.write(problem);
            }
          }
          mentions.save(database);
          ImportReport report =
              tally.report(name, IncidentRule.CHRONOLOGY, ImportReport.Outcome.IMPORTED);
          saveInput(input, report, sha256, 0, IncidentRule.CHRONOLOGY, coverage);
          return report;
        });
  }

  private boolean isRecordedAs(String name, String sha256) {
    return database.number("select count(*) from input where name = ? and sha256 = ?", name, sha256)
        > 0;
  }

  private void removeInput(String name) {
    String inputs = "(select id from input where name = ? and format = 'chronology')";
    database.execute(
        "delete from party where event in (select id from event where input in " + inputs + ")",
        name);
    database.execute("delete from event where input in " + inputs, name);
    database.execute("delete from quarantine where input in " + inputs, name);
    database.execute("delete from input where name = ? and format = 'chronology'", name);
  }

  private void saveInput(
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

  /** The import of one file. */
  private final class Run {
    private final ImportRequest request;
    private final InputFile file;
    private final String sha256;
    private final Progress progress;
    private final Tally tally = new Tally();
    private String format = "";

    Run(ImportRequest request, InputFile file, String sha256, Progress progress) {
      this.request = request;
      this.file = file;
      this.sha256 = sha256;
      this.progress = progress;
    }

    ImportReport run() throws SQLException {
      int input = nextInput();
      boolean complete = readInto(input);
      mentions.save(database);
      Repetitions repetitions = new Repetitions(database, input);
      tally.repeatedEvents(repetitions.settleEvents());
      tally.repeatedReports(repetitions.settleReports());
      ImportReport report =
          tally.report(
              file.name(),
              format,
              complete ? ImportReport.Outcome.IMPORTED : ImportReport.Outcome.BROKEN_OFF);
      String source = request.source().orElse(format);
      saveInput(input, report, sha256, file.bytes(), source, request.coverage());
      return report;
    }

    private boolean readInto(int input) throws SQLException {
      try (EventWriter writer = new EventWriter(database, mentions, input);
          CodingPipeline pipeline = new CodingPipeline()) {
        try {
          file.readTexts((name, text) -> readText(name, text, writer, pipeline));
          return true;
        } catch (IOException brokenOff) {
          return keep(writer, brokenOff);
        }
      }
    }

    private void readText(
        String name, java.io.InputStream text, EventWriter writer, CodingPipeline pipeline)
        throws IOException {
      FeedText feed =
          FeedText.open(
              text,
              new FeedText.Request(
                  name,
                  sha256,
                  request.source().orElse(""),
                  request.format(),
                  request.quadruples()),
              codebook);
      format = feed.format().label();
      try {
        pipeline.run(feed, (row, coded) -> take(name, row, coded, writer));
      } catch (SQLException failed) {
        database.guarded(
            () -> {
              throw failed;
            });
      }
    }

    private void take(String name, RawRow row, Coded coded, EventWriter writer)
        throws SQLException {
      tally.row(row.repaired());
      if (coded instanceof Coded.OfEvent event) {
        tally.event(event.event().act());
        writer.write(event.event(), event.incident());
      } else if (coded instanceof Coded.OfReport report) {
        tally.report();
        writer.write(report.report());
      } else if (coded instanceof Coded.Bad bad) {
        tally.quarantined(bad.reason());
        writer.write(new Problem(name, row.line(), bad.reason(), bad.message(), row.text()));
      } else {
        tally.blank();
      }
      if (tally.rows() % PROGRESS_STEP == 0) {
        progress.at("Importing " + file.name(), tally.rows(), 0, "rows");
      }
    }

    private boolean keep(EventWriter writer, IOException brokenOff) throws SQLException {
      String message = "the file breaks off here: " + brokenOff.getMessage();
      if (tally.isEmpty()) {
        throw ChanceryException.at(
                Fault.DATA,
                request.file().toString(),
                "the file cannot be unpacked: " + brokenOff.getMessage(),
                "Fetch it again.")
            .causedBy(brokenOff);
      }
      writer.write(new Problem(file.name(), tally.rows() + 1, "broken-off", message, ""));
      tally.row(false);
      tally.quarantined("broken-off");
      return false;
    }
  }
}
