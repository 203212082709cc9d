// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.progress.Progress;
import org.chancery.model.source.Coverage;
import org.chancery.store.feed.Codebook;
import org.chancery.store.feed.Format;
import org.chancery.store.fetch.Fetched;
import org.chancery.store.fetch.SliceState;
import org.chancery.store.row.InputFile;

/*
 * How it works. A batch is one transaction and one input, whatever the number of its slices: to look
 * for repetitions slice by slice would read the whole record 70,000 times for a year. What is missing
 * is written down in the same transaction as what is there, so a record never claims more or less
 * than it holds, whenever the process is killed.
 */
/** Brings slices into the record. Not thread-safe. */
final class SliceImporter {
  private final Database database;
  private final Dictionaries dictionaries;
  private final Codebook codebook;
  private final ActorRegistry registry;
  private final SliceTable slices;
  private final InputTable inputs;
  private Optional<KeptEvents> kept = Optional.empty();

  SliceImporter(
      Database database, Dictionaries dictionaries, Codebook codebook, ActorRegistry registry) {
    this.database = database;
    this.dictionaries = dictionaries;
    this.codebook = codebook;
    this.registry = registry;
    this.slices = new SliceTable(database);
    this.inputs = new InputTable(database);
  }

  /** Has events of more actors kept from now on; says whether slices are to be read again. */
  boolean widen(Interest interest) {
    boolean begun = slices.isBegun();
    Interest before = slices.interest();
    if (begun && before.covers(interest)) {
      return false;
    }
    Interest wider = begun ? before.with(interest) : interest;
    kept = Optional.empty();
    database.transaction(
        () -> {
          slices.unread();
          slices.interest(wider);
          return wider;
        });
    return begun;
  }

  ImportReport importBatch(SliceBatch given, Progress progress) {
    SliceBatch batch = given.without(slices.present(given));
    boolean done = false;
    database.spareMemory();
    try {
      ImportReport report = dictionaries.transaction(() -> importNew(batch, progress));
      done = true;
      return report;
    } finally {
      database.useMemory();
      if (!done) {
        kept = Optional.empty(); // it may know events of the batch that failed
      }
    }
  }

  private ImportReport importNew(SliceBatch batch, Progress progress) throws SQLException {
    List<Fetched> present = present(batch);
    int input = inputs.nextId();
    long firstEvent = EventWriter.nextId(database);
    SliceRun.Result read;
    try (InputWriters writers = new InputWriters(database, dictionaries, input);
        TotalWriter totals = new TotalWriter(database, registry)) {
      Interest interest = slices.interest();
      KeptEvents before = interest.isEverybody() ? new KeptEvents() : kept();
      SliceSelection selection = new SliceSelection(interest, before, totals);
      RowTaker taker = new RowTaker(batch.name(), bytes(batch), writers, selection, progress);
      read = new SliceRun(batch, slices.counted(batch), codebook, selection, taker).read();
    }
    dictionaries.save();
    Repetitions repetitions = new Repetitions(database, input);
    read.tally().repeatedEvents(repetitions.settleEvents(firstEvent));
    read.tally().repeatedReports(repetitions.settleReportsOfTheirDays());
    TotalWriter.settle(database);
    slices.replace(batch, read.entries());
    ImportReport report =
        read.tally()
            .report(
                SliceBatch.SOURCE + " " + batch.name(),
                Format.GDELT.label(),
                ImportReport.Outcome.IMPORTED);
    if (!present.isEmpty()) {
      slices.input(input);
      inputs.save(
          input, report, digest(present), bytes(batch), SliceBatch.SOURCE, Coverage.SYSTEMATIC);
    }
    return report;
  }

  private KeptEvents kept() {
    KeptEvents known = kept.orElseGet(() -> KeptEvents.of(database));
    kept = Optional.of(known);
    return known;
  }

  private static List<Fetched> present(SliceBatch batch) {
    return batch.slices().stream().filter(one -> one.state() == SliceState.PRESENT).toList();
  }

  private static long bytes(SliceBatch batch) {
    return present(batch).stream()
        .mapToLong(one -> new InputFile(batch.files().apply(one.slice())).bytes())
        .sum();
  }

  /* Stands for all bytes of the batch: names and MD5s, in their order. */
  private static String digest(List<Fetched> present) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (Fetched one : present) {
        String line = one.checksum().orElseThrow().md5() + "  " + one.slice().name() + "\n";
        sha256.update(line.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
