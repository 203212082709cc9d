// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.scale;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.event.EventId;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.progress.Progress;
import org.chancery.store.record.Compacted;
import org.chancery.store.record.DyadMonthQuery;
import org.chancery.store.record.ImportRequest;
import org.chancery.store.record.RecordFile;

/** The benchmark of a large record; {@code bench/scale.sh} starts it. */
public final class ScaleBenchmark {
  private static final int YEARS = 10;
  private static final int FIRST_YEAR = 2015;
  private static final long FIRST_NUMBER = 1_000_000; // those of the seed are below it
  private static final int RUNS = 3;
  private static final int TURNS = 5; // after the first
  private static final List<String> DYADS =
      List.of("RUS UKR", "USA CHN", "BLR RUS", "FRA DEU", "BOL PRY");

  private static final ActorRegistry REGISTRY = ActorRegistry.bundled();

  private ScaleBenchmark() {}

  /** {@code FOLDER EVENTS}: where the record is made, or is already; how many events it has. */
  public static void main(String[] arguments) throws IOException, SQLException {
    Path record = Path.of(arguments[0]).toAbsolutePath();
    long events = Long.parseLong(arguments[1].replace("_", ""));
    if (!Files.exists(record)) {
      make(record, events);
    }
    Bytes bytes = Bytes.of(record);
    say("");
    say(
        "bytes for an event: coded %.2f, kept besides %.2f, provenance %.2f, feet of the files %.2f,"
            + " the database %.2f",
        bytes.coded(), bytes.kept(), bytes.provenance(), bytes.feet(), bytes.database());
    dyads(record);
    rollUps(record);
  }

  private static RecordFile open(Path record) {
    return RecordFile.open(record, REGISTRY, Ontology.bundled());
  }

  private static void make(Path record, long events) throws IOException, SQLException {
    Files.createDirectories(record);
    Path seed = record.resolveSibling("seed.export.CSV");
    SeedFile.write(seed, REGISTRY, Ontology.bundled());
    try (RecordFile open = open(record)) {
      open.importFile(ImportRequest.of(seed), Progress.SILENT);
    }
    Files.delete(seed);
    for (int year = 0; year < YEARS; year++) {
      long began = System.nanoTime();
      MadeEvents.write(
          record.resolve("record.duckdb"),
          FIRST_NUMBER + year * events / YEARS,
          FIRST_NUMBER + (year + 1) * events / YEARS,
          LocalDate.of(FIRST_YEAR + year, 1, 1));
      double made = seconds(began);
      began = System.nanoTime();
      try (RecordFile open = open(record)) {
        Compacted compacted = open.compact(Progress.SILENT);
        say(
            "%d: %,d events, made in %.1f s, compacted in %.1f s",
            FIRST_YEAR + year, compacted.moved(), made, seconds(began));
      }
    }
  }

  /* All in turn, and again: in the first turn nothing was read before, and the process is new. */
  private static void dyads(Path record) {
    say("");
    say("series of one dyad with the ids of its events, milliseconds (of processor time)");
    long began = System.nanoTime();
    try (RecordFile open = open(record)) {
      say("the record is open after %.0f", 1e3 * seconds(began));
      Map<String, List<String>> times = new LinkedHashMap<>();
      for (int turn = 0; turn <= TURNS; turn++) {
        DYADS.forEach(
            dyad -> times.computeIfAbsent(dyad, d -> new ArrayList<>()).add(timed(open, dyad)));
      }
      times.forEach(
          (dyad, each) ->
              say(
                  "  %s: %,d events, first %s, then %s",
                  dyad,
                  events(open, dyad),
                  each.get(0),
                  String.join(", ", each.subList(1, each.size()))));
    }
  }

  private static String timed(RecordFile open, String dyad) {
    long started = System.nanoTime();
    long processor = processorTime();
    events(open, dyad);
    return String.format(
        Locale.ROOT, "%.0f (%.0f)", 1e3 * seconds(started), (processorTime() - processor) / 1e6);
  }

  /* Every id is looked at. */
  private static long events(RecordFile open, String dyad) {
    String[] two = dyad.split(" ");
    AtomicLong events = new AtomicLong();
    open.withDyadMonths(
        DyadMonthQuery.between(new ActorId(two[0]), new ActorId(two[1])),
        month -> events.addAndGet(month.events().stream().filter(ScaleBenchmark::named).count()));
    return events.get();
  }

  private static boolean named(EventId event) {
    return !event.feed().isEmpty();
  }

  private static void rollUps(Path record) throws SQLException {
    say("");
    say("roll-up of all   hand-written   ours     ours/hand-written");
    for (int run = 1; run <= RUNS; run++) {
      long began = System.nanoTime();
      long byHand = HandWritten.run(record);
      double hand = seconds(began);
      AtomicLong codings = new AtomicLong();
      began = System.nanoTime();
      try (RecordFile open = open(record)) {
        open.withDyadMonths(DyadMonthQuery.ALL, month -> codings.addAndGet(month.codings()));
      }
      double ours = seconds(began);
      if (codings.get() != byHand) {
        throw new IllegalStateException(codings + " codings are not " + byHand);
      }
      say("%d                %8.2f s   %8.2f s   %.2f", run, hand, ours, ours / hand);
    }
  }

  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
