// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.progress.Progress;
import org.chancery.store.record.ImportReport;
import org.chancery.store.record.ImportRequest;
import org.chancery.store.record.RecordFile;

/** Runs our import and the bare copy over one file, and takes the time of each. */
final class Contest {
  private final Path file;
  private final Path folder;
  private final int threads;

  Contest(Path file, Path folder) {
    this.file = file;
    this.folder = folder;
    this.threads = Runtime.getRuntime().availableProcessors();
  }

  /**
   * What a run took.
   *
   * @param wallSeconds by the clock
   * @param processorSeconds of all threads together
   */
  record Cost(double wallSeconds, double processorSeconds) {}

  /** What is measured. */
  @FunctionalInterface
  private interface Task {
    void run() throws IOException, SQLException;
  }

  /** A full import into a fresh record, until the file is closed and all of it is on the disk. */
  Cost ours() throws IOException, SQLException {
    Path record = folder.resolve("ours.duckdb");
    remove(record);
    Cost cost = measure(() -> importInto(record, file));
    remove(record);
    return cost;
  }

  static ImportReport importInto(Path record, Path file) {
    try (RecordFile open = RecordFile.open(record, ActorRegistry.bundled(), Ontology.bundled())) {
      return open.importFile(ImportRequest.of(file), Progress.SILENT);
    }
  }

  /** The least that can be done with the file: every cell as text into Parquet, nothing checked. */
  Cost bare() throws IOException, SQLException {
    Path parquet = folder.resolve("bare.parquet");
    Files.deleteIfExists(parquet);
    Cost cost = measure(() -> copy(parquet));
    Files.deleteIfExists(parquet);
    return cost;
  }

  private void copy(Path parquet) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("set threads = " + threads);
      statement.execute(
          """
          copy (
            select * from read_csv('%s', delim = '\\t', header = false, all_varchar = true,
              quote = '', escape = '', ignore_errors = true)
          ) to '%s' (format parquet, compression zstd)
          """
              .formatted(quoted(file), quoted(parquet)));
    }
  }

  private static String quoted(Path path) {
    return path.toString().replace("'", "''");
  }

  private static Cost measure(Task task) throws IOException, SQLException {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long processor = system.getProcessCpuTime();
    long wall = System.nanoTime();
    task.run();
    return new Cost(
        (System.nanoTime() - wall) / 1e9, (system.getProcessCpuTime() - processor) / 1e9);
  }

  static void remove(Path record) throws IOException {
    for (String suffix : List.of("", ".wal")) {
      Files.deleteIfExists(record.resolveSibling(record.getFileName() + suffix));
    }
  }
}
