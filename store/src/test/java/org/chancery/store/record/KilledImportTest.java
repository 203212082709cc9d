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

/** Nothing is lost or half done by a killed import; {@code -Dchancery.kills} gives more moments. */
final class KilledImportTest {
  private static final int MOMENTS = Integer.getInteger("chancery.kills", 5);
  private static final int ROWS = 20_000;
  private static final long SEED = 11_23;

  @TempDir private Path folder = Path.of("");

  /** The process that is killed: a record and the files to import. */
  public static void main(String[] arguments) {
    try (RecordFile record = open(Path.of(arguments[0]))) {
      for (int i = 1; i < arguments.length; i++) {
        record.importFile(ImportRequest.of(Path.of(arguments[i])), Progress.SILENT);
      }
    }
  }

  private static RecordFile open(Path path) {
    return RecordFile.open(path, ActorRegistry.bundled(), Ontology.bundled());
  }

  private Path rows(String name, int first) {
    IcewsLines lines = new IcewsLines();
    for (int i = first; i < first + ROWS; i++) {
      String day = "2018-%02d-%02d".formatted(i % 12 + 1, i % 28 + 1);
      lines.row(i, day, "Belarus", "Consult", "040", "Partner " + i % 997);
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

  @Test
  void aPlainRunAfterAKillGivesTheRecordOfAnUndisturbedRun() throws Exception {
    List<Path> files = List.of(rows("a.tab", 1), rows("b.tab", ROWS + 1));
    Path undisturbed = folder.resolve("undisturbed.duckdb");
    long began = System.nanoTime();
    assertThat(run(undisturbed, files).waitFor()).isZero();
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    List<String> expected = events(undisturbed);
    Random random = new Random(SEED);

    for (int i = 0; i < MOMENTS; i++) {
      Path record = folder.resolve("killed-" + i + ".duckdb");
      Process process = run(record, files);
      boolean finished = process.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      List<String> left = Files.exists(record) ? events(record) : List.of();
      assertThat(run(record, files).waitFor()).isZero();

      // what is left is a whole number of files, and the re-run brings the rest
      assertThat(left.size() % ROWS).as("killed in run %d, finished: %s", i, finished).isZero();
      assertThat(events(record)).isEqualTo(expected);
    }
    try (Stream<Path> names = Files.list(folder)) {
      assertThat(names.map(name -> name.getFileName().toString()))
          .allMatch(name -> name.endsWith(".tab") || name.endsWith(".duckdb"));
    }
  }

  private static Process run(Path record, List<Path> files) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx300m", "-cp", System.getProperty("java.class.path")));
    command.add(KilledImportTest.class.getName());
    command.add(record.toString());
    files.forEach(file -> command.add(file.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
