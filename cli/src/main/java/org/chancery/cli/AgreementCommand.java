// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.workbench.check.Agreement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery agreement}. */
@Command(
    name = "agreement",
    header = "Tell from filled sheets how often the coder is right, or how far two people agree.",
    description = {
      "",
      "Examples:",
      "  chancery agreement anna.csv                 precision of the coder, with intervals",
      "  chancery agreement anna.csv ben.csv         Cohen's kappa, over all and by type",
      "  chancery agreement anna.csv --into cases/mine    and keep it in the case, for its brief",
      "",
      "Precision is weighted by how many events of a type the sheet was drawn from. A row that",
      "cannot be used is told with its line and column, and the others count without it.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class AgreementCommand implements Callable<Integer> {
  private final Console console;
  private final Chancery chancery;

  @Parameters(paramLabel = "SHEET", arity = "1..2", description = "one or two filled sheets")
  private List<Path> sheets = List.of();

  @Option(
      names = "--into",
      paramLabel = "CASE",
      description = "also copy the sheets to checks/ in a case folder, where its brief reads them")
  private @Nullable Path into;

  @Mixin private OutputOptions output = new OutputOptions();

  AgreementCommand(Console console, Chancery chancery) {
    this.console = console;
    this.chancery = chancery;
  }

  @Override
  public Integer call() {
    Agreement agreement = Agreement.of(sheets);
    output.write(console, agreement::write);
    agreement.problems().forEach(problem -> console.say("chancery: " + problem));
    agreement.remarks().forEach(remark -> chancery.remark(console, remark));
    if (into != null) {
      for (Path sheet : sheets) {
        chancery.remark(console, "kept as " + Agreement.put(sheet, into));
      }
    }
    return agreement.problems().isEmpty() ? 0 : 3;
  }
}
