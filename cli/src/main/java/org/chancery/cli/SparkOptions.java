// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a job runs, and where its tables go. */
final class SparkOptions {
  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      required = true,
      description = "a folder for the tables, in Parquet; nothing in it is overwritten")
  private String out = "";

  @Option(
      names = "--master",
      paramLabel = "MASTER",
      description = "local[2] for two threads of this machine, or a cluster: spark://host:7077")
  private @Nullable String master;

  /** Runs a job in a process of its own, and waits for it. */
  int run(SparkProgram program, List<String> job, List<String> classPath) {
    List<String> words = new ArrayList<>(job);
    words.add("--out");
    words.add(out);
    return program.run(new SparkProgram.Start(words, master == null ? "" : master, classPath));
  }
}
