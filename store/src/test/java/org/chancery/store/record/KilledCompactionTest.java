// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compaction that is killed at any moment loses nothing; {@code -Dchancery.kills} gives more. */
final class KilledCompactionTest {
  private static final int MOMENTS = Integer.getInteger("chancery.kills", 3);
  private static final int ROWS = 6_000;
  private static final long SEED = 11_29;

  @TempDir private Path folder = Path.of("");

  /** The process that is killed: a record to compact. */
  public static void main(String[] arguments) {
    try (RecordFile record = open(Path.of(arguments[0]))) {
      System.out.println("begins");
      record.compact(Progress.SILENT);
    }
  }

  private static RecordFile open(Path path) {
    return RecordFile.open(path, ActorRegistry.bundled(), Ontology.bundled());
  }

  /* A record that was compacted once, with as many loose events again in the same months. */
  private Path made() throws IOException {
    Path made = Files.createDirectories(folder.resolve("made"));
    try (RecordFile record = open(made)) {
      record.importFile(ImportRequest.of(rows("a.tab", 1)), Progress.SILENT);
      record.compact(Progress.SILENT);
      record.importFile(ImportRequest.of(rows("b.tab", ROWS + 1)), Progress.SILENT);
    }
    return made;
  }

  private Path rows(String name, int first) {
    IcewsLines lines = new IcewsLines();
    for (int i = first; i < first + ROWS; i++) {
      String day = "2018-%02d-%02d".formatted(i % 12 + 1, i % 28 + 1);
      lines.row(i, day, "Belarus", "Consult", "040", "Partner " + i % 97);
    }
    return lines.write(folder.resolve(name));
  }

  private static List<String> events(Path path) {
    List<String> events = new ArrayList<>();
    try (RecordFile record = open(path)) {
      record.withEvents(EventQuery.ALL, event -> events.add(event.toString()));
    }
    return events;
  }

  private static List<String> files(Path record) throws IOException {
    try (Stream<Path> files = Files.walk(record)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> record.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private Path copy(Path record, String name) throws IOException {
    Path copy = folder.resolve(name);
    for (String file : files(record)) {
      Files.createDirectories(copy.resolve(file).resolveSibling("."));
      Files.copy(record.resolve(file), copy.resolve(file));
    }
    return copy;
  }

  @Test
  void aPlainRunAfterAKillGivesTheRecordOfAnUndisturbedRun() throws Exception {
    Path made = made();
    List<String> expected = events(made);
    Path undisturbed = copy(made, "undisturbed");
    long whole = run(undisturbed, Long.MAX_VALUE);
    assertThat(events(undisturbed)).isEqualTo(expected);
    Random random = new Random(SEED);

    for (int i = 0; i < MOMENTS; i++) {
      Path record = copy(made, "killed-" + i);
      run(record, random.nextLong(Math.max(1, whole)));

      assertThat(events(record)).as("killed in run %d", i).isEqualTo(expected);
      run(record, Long.MAX_VALUE);
      assertThat(events(record)).as("run %d, after a plain run", i).isEqualTo(expected);
      assertThat(files(record)).containsExactlyElementsOf(files(undisturbed));
      assertThat(Files.readString(record.resolve("manifest.json"))).contains("\"current\": true");
    }
  }

  /* Lets a process compact a record, and kills it so many milliseconds after it began. */
  private static long run(Path record, long limit) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-cp",
                System.getProperty("java.class.path"),
                KilledCompactionTest.class.getName(),
                record.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.inputReader().readLine()).isEqualTo("begins");
    long began = System.nanoTime();
    if (!process.waitFor(limit, TimeUnit.MILLISECONDS)) {
      process.destroyForcibly();
    }
    process.waitFor();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
  }
}
