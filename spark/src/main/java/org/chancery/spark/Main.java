// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/**
 * Starts a job, from spark-submit or from {@code chancery spark}:
 *
 * <pre>
 * spark-submit --class org.chancery.spark.Main chancery-spark.jar rollup RECORD --out DIR
 * spark-submit --class org.chancery.spark.Main --jars MODELS chancery-spark.jar code FILE… --out DIR
 * </pre>
 */
public final class Main {
  private Main() {}

  /** Runs a job and, if it fails, ends the process with the exit code of whose fault it is. */
  public static void main(String[] arguments) {
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = run(err, List.of(arguments));
    if (code != 0) {
      System.exit(code);
    }
  }

  /**
   * Runs a job.
   *
   * @param err where people are told what became of it
   * @return the exit code, as of all commands
   */
  static int run(PrintStream err, List<String> words) {
    try {
      Job job = job(words);
      Arguments arguments = Arguments.of(words.subList(1, words.size()), job.options());
      SparkSession spark = Session.begin(name(job));
      try {
        return job.run(spark, arguments, line -> err.println("chancery: " + line));
      } finally {
        spark.stop();
      }
    } catch (Exception failed) { // Spark's are checked, and not declared
      return report(err, failed);
    }
  }

  private static Job job(List<String> words) {
    return Arrays.stream(Job.values())
        .filter(job -> !words.isEmpty() && name(job).equals(words.get(0)))
        .findFirst()
        .orElseThrow(
            () ->
                ChanceryException.of(
                    Fault.USER,
                    "which job?",
                    "Say rollup RECORD --out DIR or code FILE… --out DIR."));
  }

  private static String name(Job job) {
    return job.name().toLowerCase(Locale.ROOT);
  }

  private static int report(PrintStream err, Exception failed) {
    ChanceryException known =
        ours(failed)
            .orElseGet(
                () ->
                    ChanceryException.of(
                        Fault.INTERNAL,
                        "the job failed: " + failed.getMessage(),
                        "Run it again with -Dchancery.spark.log=info (chancery spark: in"
                            + " CHANCERY_JAVA_OPTIONS) and read what Spark says."));
    err.println("chancery: " + known.what());
    known.where().ifPresent(where -> err.println("  at    " + where));
    known.next().ifPresent(next -> err.println("  next  " + next));
    return known.fault().exitCode();
  }

  /* What a task throws comes back wrapped. */
  private static Optional<ChanceryException> ours(Throwable failed) {
    for (Throwable one = failed; one != null; one = one.getCause()) {
      if (one instanceof ChanceryException known) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }
}
