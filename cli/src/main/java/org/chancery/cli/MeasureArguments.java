// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.util.List;
import java.util.Optional;
import org.chancery.workbench.desk.MeasureOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is measured, and over which time. */
final class MeasureArguments {
  @Option(
      names = "--period",
      paramLabel = "EDTF",
      description = "2018-01/2018-09; default: the case's period, or all that the record covers")
  private @Nullable String period;

  @Option(
      names = "--grain",
      paramLabel = "STEP",
      description = "day, week, month, quarter or year; default: the case's, or month")
  private @Nullable String grain;

  @Option(
      names = "--scale",
      paramLabel = "SCALE",
      description =
          "goldstein or plover, never mixed; default: the case's, or the one that scores more")
  private @Nullable String scale;

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      description = "incident or event (each coding by itself); default: incident")
  private @Nullable String unit;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description = "statuses that count; default: occurred")
  private List<String> statuses = List.of();

  @Option(
      names = "--opposition",
      description = "count what opposition and rebels do, or suffer, as their state's")
  private boolean opposition;

  MeasureOptions options() {
    return new MeasureOptions(
        Optional.ofNullable(period),
        Optional.ofNullable(grain),
        Optional.ofNullable(scale),
        Optional.ofNullable(unit),
        statuses,
        opposition);
  }
}
