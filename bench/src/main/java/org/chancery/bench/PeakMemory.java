// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Imports one file in a process of its own and says what memory it took at most: heap, DuckDB and
 * all, as Linux counts it (VmHWM of {@code /proc/self/status}).
 */
final class PeakMemory {
  private PeakMemory() {}

  /** Peak resident memory of an import, in MiB. */
  static long ofImport(Path file, Path folder) throws IOException, InterruptedException {
    Path record = folder.resolve("memory.duckdb");
    Contest.remove(record);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(PeakMemory.class.getName(), record.toString(), file.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String answer =
        new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
            .strip();
    if (process.waitFor() != 0) {
      throw new IOException("the import in a process of its own failed");
    }
    Contest.remove(record);
    return Long.parseLong(answer);
  }

  /** The process: record and file. */
  public static void main(String[] arguments) throws IOException {
    Contest.importInto(Path.of(arguments[0]), Path.of(arguments[1]));
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmHWM:")) {
        long kibibytes = Long.parseLong(line.replaceAll("\\D", ""));
        System.out.println(kibibytes / 1024);
      }
    }
  }
}
