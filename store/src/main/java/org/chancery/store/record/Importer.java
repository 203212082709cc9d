// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.SQLException;
import java.util.Optional;
import org.chancery.model.event.Event;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.fault.Problem;
import org.chancery.model.progress.Progress;
import org.chancery.store.feed.Codebook;
import org.chancery.store.row.InputFile;

/*
 * How it works. A file is one transaction: all of it is in the record, or nothing. A file whose very
 * bytes are there already is not read again.
 */
/** Brings files into the record. Not thread-safe. */
final class Importer {
  private final Database database;
  private final Dictionaries dictionaries;
  private final Codebook codebook;
  private final InputTable inputs;

  Importer(Database database, Dictionaries dictionaries, Codebook codebook) {
    this.database = database;
    this.dictionaries = dictionaries;
    this.codebook = codebook;
    this.inputs = new InputTable(database);
  }

  ImportReport importFile(ImportRequest request, Progress progress) {
    InputFile file = new InputFile(request.file());
    Optional<String> sha256 = sha256BeforeReading(request, file);
    Optional<String> recorded = sha256.flatMap(inputs::formatOf);
    if (recorded.isPresent()) {
      return ImportReport.alreadyRecorded(file.name(), recorded.get());
    }
    database.spareMemory();
    try {
      return dictionaries.transaction(() -> importNew(request, file, sha256, progress));
    } finally {
      database.useMemory();
    }
  }

  /* The hash is taken while the file is read, unless it decides whether to read the file at all, or
   * what to call its events. */
  private Optional<String> sha256BeforeReading(ImportRequest request, InputFile file) {
    boolean needed = request.quadruples().isPresent() || inputs.holdsFileOf(file.bytes());
    return needed ? Optional.of(file.sha256()) : Optional.empty();
  }

  private ImportReport importNew(
      ImportRequest request, InputFile file, Optional<String> sha256, Progress progress)
      throws SQLException {
    int input = inputs.nextId();
    long firstEvent = EventWriter.nextId(database);
    ImportRun.Result read;
    try (InputWriters writers = new InputWriters(database, dictionaries, input)) {
      read = new ImportRun(request, sha256, codebook, writers, progress).read();
    }
    dictionaries.save();
    Repetitions repetitions = new Repetitions(database, input);
    read.tally().repeatedEvents(repetitions.settleEvents(firstEvent));
    read.tally().repeatedReports(repetitions.settleReports());
    ImportReport report =
        read.tally()
            .report(
                file.name(),
                read.format(),
                read.complete() ? ImportReport.Outcome.IMPORTED : ImportReport.Outcome.BROKEN_OFF);
    String source = request.source().orElse(read.format());
    inputs.save(input, report, read.sha256(), file.bytes(), source, request.coverage());
    return report;
  }

  /** Puts events in place of those that the same input gave before. */
  ImportReport replace(Replacement replacement, IncidentRule rule) {
    if (inputs.holds(replacement.name(), replacement.sha256())) {
      return ImportReport.alreadyRecorded(replacement.name(), replacement.format());
    }
    return dictionaries.transaction(
        () -> {
          inputs.remove(replacement.name(), replacement.format());
          int input = inputs.nextId();
          ImportReport report = write(replacement, input, rule);
          inputs.save(
              input, report, replacement.sha256(), 0, replacement.format(), replacement.coverage());
          return report;
        });
  }

  void forget(String name, String format) {
    database.transaction(
        () -> {
          inputs.remove(name, format);
          return name;
        });
  }

  private ImportReport write(Replacement replacement, int input, IncidentRule rule)
      throws SQLException {
    Tally tally = new Tally();
    try (EventWriter writer = new EventWriter(database, dictionaries, input);
        RowAppender alsoRead = database.appender("also_read");
        QuarantineWriter quarantine = new QuarantineWriter(database, input)) {
      for (Event event : replacement.events()) {
        tally.row(false);
        tally.event(event.act());
        IncidentRule.Key own = rule.keyOf(event);
        Optional<Event> counted = replacement.countedAs(event);
        if (counted.isEmpty()) {
          writer.write(event, own);
          continue;
        }
        long incident = rule.keyOf(counted.get()).incident();
        long row = writer.write(event, new IncidentRule.Key(incident, own.orientation()));
        alsoRead.begin().add(row).add(counted.get().id().value()).add(incident).end();
      }
      for (Problem problem : replacement.problems()) {
        tally.row(false);
        tally.quarantined(problem.reason());
        quarantine.write(problem);
      }
    }
    return tally.report(replacement.name(), replacement.format(), ImportReport.Outcome.IMPORTED);
  }
}
