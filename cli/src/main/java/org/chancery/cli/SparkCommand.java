// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import picocli.CommandLine.Command;

/** {@code chancery spark}. */
@Command(
    name = "spark",
    header = "Do on Spark what outgrows one machine.",
    description = {
      "",
      "Examples:",
      "  chancery spark rollup r --out sums",
      "  chancery spark code news/ --out coded",
      "",
      "Spark is no part of the ordinary build. Build it once (it fetches some 280 MB):",
      "  ./mvnw -Pspark -DskipTests -pl spark -am package",
      "Where SPARK_HOME names a Spark 4, jobs go through its spark-submit; docs/spark.md tells how",
      "to move them to a cluster.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    subcommands = {SparkRollupCommand.class, SparkCodeCommand.class})
final class SparkCommand implements Runnable {
  @Override
  public void run() {
    throw ChanceryException.of(
        Fault.USER, "do what on Spark?", "Say chancery spark rollup or chancery spark code.");
  }
}
