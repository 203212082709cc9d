// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery spark rollup}. */
@Command(
    name = "rollup",
    header = "Sum a record up: dyads by month, partners, totals, and what was told twice.",
    description = {
      "",
      "Examples:",
      "  chancery spark rollup r --out sums",
      "  chancery spark rollup r --out sums --only dyad-month --master 'local[2]'",
      "",
      "Takes the folder of a partitioned record (chancery compact), or its address in a file system",
      "that Spark knows (hdfs://…). Of each roll-up there is a folder of Parquet files; dyad-month",
      "has the columns and rows of chancery rollup. docs/spark.md tells of the others.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class SparkRollupCommand implements Callable<Integer> {
  @Parameters(paramLabel = "RECORD", arity = "1", description = "the folder of the record")
  private String record = "";

  @Option(
      names = "--only",
      paramLabel = "ROLLUP",
      description = "dyad-month, partners, totals or duplicates; may be repeated; default: all")
  private List<String> only = List.of();

  @Mixin private SparkOptions options = new SparkOptions();

  @Override
  public Integer call() {
    List<String> job = new ArrayList<>(List.of("rollup", record));
    for (String one : only) {
      job.addAll(List.of("--only", one));
    }
    return options.run(SparkProgram.ofThisProcess(), job, List.of());
  }
}
