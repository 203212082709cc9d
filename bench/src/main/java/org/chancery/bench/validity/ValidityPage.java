// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.List;

/** The page, in Markdown. */
final class ValidityPage {
  private final StringBuilder page = new StringBuilder();

  private ValidityPage() {}

  /** The page on what the checks gave. */
  static String of(Effort effort, List<Section> sections) {
    ValidityPage page = new ValidityPage();
    page.head(effort, sections);
    sections.forEach(page::section);
    return page.page.toString();
  }

  private void head(Effort effort, List<Section> sections) {
    page.append(
        """
        # Validity

        What the measures give where the truth is known, because it was planted. This page is made by
        `bench/validity.sh`; the same command gives the same page on any machine.

        All chance comes from the seed %d, split by grid, cell of the grid and replication. Cells, of which
        each section says how many replications they have, are the combinations of what its tables show.

        Figures in 100 stand with the standard error that the number of replications leaves. A target
        that is missed by less than two of these is called missed within the error.

        """
            .formatted(Chance.SEED));
    if (!effort.equals(Effort.FULL)) {
      page.append("**A quick run: too few replications for any figure here to be quoted.**\n\n");
    }
    page.append("## Targets\n\n");
    page.append(counted(sections));
    rows(
        List.of(List.of("", "target", "reached", "")),
        sections.stream()
            .flatMap(section -> section.targets().stream())
            .map(
                target ->
                    List.of(
                        target.name(), target.wanted(), target.reached(), target.result().words()))
            .toList());
  }

  private static String counted(List<Section> sections) {
    List<Target> targets =
        sections.stream().flatMap(section -> section.targets().stream()).toList();
    return "Of %d targets %d are met, %d missed within the error and %d missed.\n\n"
        .formatted(
            targets.size(),
            count(targets, Target.Result.MET),
            count(targets, Target.Result.WITHIN_ERROR),
            count(targets, Target.Result.MISSED));
  }

  private static long count(List<Target> targets, Target.Result result) {
    return targets.stream().filter(target -> target.result() == result).count();
  }

  private void section(Section section) {
    page.append("\n## ").append(section.title()).append("\n\n");
    page.append(section.words()).append('\n');
    section.tables().forEach(this::table);
  }

  private void table(Table table) {
    page.append("\n**").append(table.caption()).append("**\n\n");
    rows(table.rows().subList(0, 1), table.rows().subList(1, table.rows().size()));
  }

  private void rows(List<List<String>> head, List<List<String>> body) {
    head.forEach(this::row);
    page.append("|---".repeat(head.get(0).size())).append("|\n");
    body.forEach(this::row);
  }

  private void row(List<String> cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
