// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.progress.Progress;
import org.chancery.model.time.Period;
import org.chancery.model.time.Timekeeper;
import org.chancery.store.fetch.Manners;
import org.chancery.store.record.Interest;
import org.chancery.store.record.RecordFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fetch that is killed at any moment goes on where it was, and comes to the same record. */
final class KilledFetchTest {
  private static final int MOMENTS = Integer.getInteger("chancery.kills", 3);
  private static final int SLICES = 24; // of each day, of events and of mentions
  private static final int ROWS = 80;
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 3;
  private static final long SEED = 4_127;
  private static final String[] ACTORS = {"BLR", "RUS", "POL", "CHN", "USA", "FRA"};

  private static final Manners MANNERS =
      new Manners(
          1_000, 4, 6, Duration.ofMillis(1), Duration.ofSeconds(1), Duration.ofSeconds(20), 1_024);

  @TempDir private Path folder = Path.of("");
  private final SliceServer server = new SliceServer();

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  /** The process that is killed: the address of the source, and a record. */
  public static void main(String[] arguments) {
    Path path = Path.of(arguments[1]);
    Timekeeper time =
        new Timekeeper() {
          @Override
          public Duration elapsed() {
            return Duration.ofNanos(System.nanoTime());
          }

          @Override
          public void pause(Duration pause) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
          }
        };
    Source source =
        new Source(
            arguments[0],
            new HttpTransport(arguments[0], "test"),
            MANNERS,
            time,
            LocalDateTime.of(2024, 1, 5, 0, 0));
    FetchRequest request =
        new FetchRequest(
            new Period(FIRST, FIRST.plusDays(DAYS - 1)),
            false,
            Optional.of(new Interest(new TreeSet<>(List.of(new ActorId("BLR"))))),
            path.resolveSibling(path.getFileName() + ".slices"),
            false);
    try (RecordFile record = RecordFile.open(path, ActorRegistry.bundled(), Ontology.bundled())) {
      new GdeltFetch(record, request, source).run(Progress.SILENT);
    }
  }

  private void serveSlices() {
    Random random = new Random(SEED);
    long id = 0;
    for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
      String date = day.toString().replace("-", "");
      for (int slice = 0; slice < SLICES; slice++) {
        String[] events = new String[ROWS];
        String[] mentions = new String[ROWS];
        for (int row = 0; row < ROWS; row++) {
          int source = random.nextInt(ACTORS.length);
          int target = (source + 1 + random.nextInt(ACTORS.length - 1)) % ACTORS.length;
          events[row] = Rows.event(++id, date, ACTORS[source], ACTORS[target]);
          mentions[row] = Rows.mention(1 + random.nextLong(id), date, random.nextInt(1_000));
        }
        String stamp = "%s%02d0000".formatted(date, slice);
        server.rows(stamp + ".export.CSV.zip", events);
        server.rows(stamp + ".mentions.CSV.zip", mentions);
      }
    }
  }

  @Test
  void aPlainRunAfterAKillGivesTheRecordOfAnUndisturbedRun() throws Exception {
    serveSlices();
    Path undisturbed = folder.resolve("undisturbed.duckdb");
    assertThat(run(undisturbed).waitFor()).isZero();
    List<String> expected = rows(undisturbed);
    int requests = server.asked().size();
    Random random = new Random(SEED);

    for (int i = 0; i < MOMENTS; i++) {
      Path record = folder.resolve("killed-" + i + ".duckdb");
      int moment = random.nextInt(requests + 1);
      Process process = run(record);
      waitForRequests(process, server.asked().size() + moment);
      Thread.sleep(random.nextInt(100));
      process.destroyForcibly().waitFor();
      assertThat(run(record).waitFor()).isZero();

      assertThat(rows(record)).as("killed after %d requests", moment).isEqualTo(expected);
      assertThat(folder.resolve(record.getFileName() + ".slices")).doesNotExist();
    }
    assertThat(expected).hasSizeGreaterThan(DAYS * SLICES * 4);
  }

  private void waitForRequests(Process process, int count) throws InterruptedException {
    while (process.isAlive() && server.asked().size() < count) {
      Thread.sleep(1);
    }
  }

  private Process run(Path record) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx300m",
            "-cp",
            System.getProperty("java.class.path"),
            KilledFetchTest.class.getName(),
            server.address(),
            record.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /* Every row of every table. */
  private static List<String> rows(Path record) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:" + record);
        Statement statement = database.createStatement()) {
      for (String table : texts(statement, "select table_name from duckdb_tables() order by all")) {
        for (String row : texts(statement, "select t::varchar from " + table + " t order by all")) {
          rows.add(table + " " + row);
        }
      }
    }
    return rows;
  }

  private static List<String> texts(Statement statement, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
