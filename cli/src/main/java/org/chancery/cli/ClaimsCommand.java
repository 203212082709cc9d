// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.workbench.desk.Desk;
import org.chancery.workbench.desk.Heard;
import org.chancery.workbench.desk.MeasureOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery claims}. */
@Command(
    name = "claims",
    header =
        "Test claims against the record: which it bears out, with the evidence for and against.",
    description = {
      "",
      "Examples:",
      "  chancery claims cases/belarus",
      "  chancery claims cases/belarus --only china-cooled --format json",
      "  chancery claims --record r.duckdb --claims claims.yaml --exit-code",
      "",
      "docs/reference/claims.md describes how claims are written, and the rule of the verdicts."
    },
    footer = {"", "With --exit-code: 10 if any verdict is not 'supported'."},
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class ClaimsCommand implements Callable<Integer> {
  private static final int NOT_ALL_SUPPORTED = 10;

  private final Console console;
  private final Chancery chancery;

  @Parameters(
      paramLabel = "CASE",
      arity = "0..1",
      description = "the case folder, if no record is given")
  private List<String> words = List.of();

  @Option(
      names = "--claims",
      paramLabel = "FILE",
      description = "the claims; default: claims.yaml of the case")
  private @Nullable Path claims;

  @Option(
      names = "--only",
      paramLabel = "ID",
      split = ",",
      description = "only the claims with these ids, joined by commas")
  private List<String> only = List.of();

  @Option(
      names = "--check",
      description =
          "check each verdict: without its evidence nothing may be decided, and the record turned"
              + " round must turn it round; tells which do not stand")
  private boolean check;

  @Option(names = "--exit-code", description = "end with 10 if any verdict is not 'supported'")
  private boolean exitCode;

  @Mixin private PlaceOptions place = new PlaceOptions();

  @Option(
      names = "--period",
      paramLabel = "EDTF",
      description = "the time that the record is about; default: the case's, or all it covers")
  private @Nullable String period;

  @Option(
      names = "--scale",
      paramLabel = "SCALE",
      description = "goldstein or plover; default: the case's, or the one that scores more")
  private @Nullable String scale;

  @Mixin private OutputOptions output = new OutputOptions();

  ClaimsCommand(Console console, Chancery chancery) {
    this.console = console;
    this.chancery = chancery;
  }

  @Override
  public Integer call() {
    return Work.watched(
        console,
        chancery,
        progress -> {
          try (Desk desk = place.open(place.words(words).folder(), console, progress)) {
            Heard heard = desk.hear(Optional.ofNullable(claims), only, check, options());
            output.write(console, heard::write, heard::writeJson);
            heard
                .unsound()
                .forEach(
                    id -> chancery.remark(console, id + ": the verdict does not stand the checks"));
            desk.remarks().forEach(remark -> chancery.remark(console, remark));
            return exitCode && !heard.allSupported() ? NOT_ALL_SUPPORTED : 0;
          }
        });
  }

  private MeasureOptions options() {
    return new MeasureOptions(
        Optional.ofNullable(period),
        Optional.empty(),
        Optional.ofNullable(scale),
        Optional.empty(),
        List.of(),
        false);
  }
}
