// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.source.Coverage;
import org.chancery.workbench.desk.FeedOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is in a file. */
final class FeedArguments {
  @Option(
      names = "--format-in",
      paramLabel = "FORMAT",
      description =
          "gdelt, icews, polecat, quadruples, acled or ucdp; without it the rows tell, not the name")
  private @Nullable String format;

  @Option(
      names = "--source",
      paramLabel = "KEY",
      description = "key of the source in the bibliography; default: the format")
  private @Nullable String source;

  @Option(
      names = "--coverage",
      paramLabel = "WORD",
      defaultValue = "systematic",
      description = "systematic (its silence means something) or selective; default: systematic")
  private String coverage = "systematic";

  @Option(
      names = "--entities",
      paramLabel = "FILE",
      description = "quadruples: map of entity names to ids")
  private @Nullable Path entities;

  @Option(
      names = "--relations",
      paramLabel = "FILE",
      description = "quadruples: map of relation names to ids")
  private @Nullable Path relations;

  @Option(names = "--epoch", paramLabel = "DATE", description = "quadruples: day of time 0")
  private @Nullable LocalDate epoch;

  @Option(
      names = "--time-unit",
      paramLabel = "UNIT",
      description = "quadruples: minutes, hours or days; default: hours")
  private @Nullable String timeUnit;

  FeedOptions options() {
    return new FeedOptions(
        Optional.ofNullable(format),
        Optional.ofNullable(source),
        Coverage.parse(coverage).orElseThrow(this::noSuchCoverage),
        Optional.ofNullable(entities),
        Optional.ofNullable(relations),
        Optional.ofNullable(epoch),
        Optional.ofNullable(timeUnit));
  }

  private ChanceryException noSuchCoverage() {
    return ChanceryException.at(
        Fault.USER, "--coverage " + coverage, "no such coverage", "Say systematic or selective.");
  }
}
