// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.spark.coding.CodingJob;
import org.chancery.spark.coding.CodingReport;
import org.chancery.spark.coding.CodingRequest;
import org.chancery.spark.output.OutputFolder;
import org.chancery.spark.rollup.Rollup;
import org.chancery.spark.rollup.RollupJob;

/** The jobs that can be started by name. */
enum Job {
  /** {@code rollup RECORD --out DIR [--only NAME]…}. */
  ROLLUP {
    @Override
    Set<String> options() {
      return Set.of("--out", "--only");
    }

    @Override
    int run(SparkSession spark, Arguments arguments, Consumer<String> say) {
      if (arguments.words().size() != 1) {
        throw ChanceryException.of(
            Fault.USER, "which record?", "Say rollup RECORD --out DIR, with one record.");
      }
      List<Rollup> wanted = rollups(arguments.all("--only"));
      OutputFolder out = new OutputFolder(spark, arguments.needed("--out"));
      new RollupJob(spark).run(arguments.words().get(0), out, wanted);
      wanted.forEach(one -> say.accept("written: " + out + "/" + one.label()));
      return 0;
    }
  },
  /** {@code code FILE… --out DIR [--kind KIND] [--date EDTF] [--lexicon FILE]…}. */
  CODE {
    @Override
    Set<String> options() {
      return Set.of("--out", "--kind", "--date", "--lexicon");
    }

    @Override
    int run(SparkSession spark, Arguments arguments, Consumer<String> say) {
      if (arguments.words().isEmpty()) {
        throw ChanceryException.of(
            Fault.USER, "which texts?", "Say code FILE… --out DIR, with files or directories.");
      }
      CodingRequest request =
          new CodingRequest(
              paths(arguments.words()),
              arguments.value("--kind").orElse("news"),
              arguments.value("--date").orElse(""),
              paths(arguments.all("--lexicon")));
      OutputFolder out = new OutputFolder(spark, arguments.needed("--out"));
      CodingReport report = new CodingJob(spark).run(request, out);
      say.accept(
          "%,d documents, %,d sentences, %,d events: %s/%s"
              .formatted(
                  report.documents(), report.sentences(), report.events(), out, CodingJob.EVENTS));
      if (report.problems() == 0) {
        return 0;
      }
      say.accept("%,d problems: %s/%s".formatted(report.problems(), out, CodingJob.PROBLEMS));
      return Fault.DATA.exitCode();
    }
  };

  /**
   * Runs the job.
   *
   * @param say takes what a person should know
   * @return the exit code
   */
  abstract int run(SparkSession spark, Arguments arguments, Consumer<String> say);

  /** The options that it has, each with a value. */
  abstract Set<String> options();

  private static List<Path> paths(List<String> words) {
    return words.stream().map(Path::of).toList();
  }

  private static List<Rollup> rollups(List<String> names) {
    if (names.isEmpty()) {
      return List.of(Rollup.values());
    }
    return names.stream()
        .map(
            name ->
                Rollup.parse(name)
                    .orElseThrow(
                        () ->
                            ChanceryException.at(
                                Fault.USER,
                                "--only " + name,
                                "there is no such roll-up",
                                "There are "
                                    + String.join(
                                        ", ",
                                        Arrays.stream(Rollup.values()).map(Rollup::label).toList())
                                    + ".")))
        .toList();
  }
}
