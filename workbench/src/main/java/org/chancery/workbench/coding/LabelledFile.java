// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;

/** A table of marked pairs with labels. A row that lacks one of the two is a problem. */
final class LabelledFile {
  /** Columns that labels are looked for in, where none is named. */
  private static final List<String> LABELS = List.of("gold_root", "label");

  private static final int HEADER_LINES = 2;

  private final Path file;
  private final Optional<String> label;
  private final Consumer<Problem> problems;

  LabelledFile(Path file, Optional<String> label, Consumer<Problem> problems) {
    this.file = file;
    this.label = label;
    this.problems = problems;
  }

  /** A row and its label. */
  record Labelled(TsvFile.Row row, String label) {}

  void read(Consumer<List<Labelled>> batches) {
    List<String> needed = new ArrayList<>(List.of("marked_sentence"));
    label.ifPresent(needed::add);
    new TsvFile(file)
        .read(
            needed,
            rows -> {
              List<Labelled> labelled = new ArrayList<>();
              rows.forEach(row -> labelled(row).ifPresent(labelled::add));
              batches.accept(labelled);
            });
  }

  private Optional<Labelled> labelled(TsvFile.Row row) {
    String column = label.orElseGet(() -> column(row.columns()));
    Optional<String> given = row.text(column).map(String::strip).filter(text -> !text.isEmpty());
    if (row.cells().stream().allMatch(String::isBlank)) {
      return Optional.empty();
    }
    if (row.text("marked_sentence").filter(text -> !text.isBlank()).isEmpty()) {
      problems.accept(problem(row, "no-sentence", "column 'marked_sentence' is empty"));
      return Optional.empty();
    }
    if (given.isEmpty()) {
      problems.accept(problem(row, "no-label", "column '" + column + "' is empty"));
    }
    return given.map(text -> new Labelled(row, text));
  }

  private String column(List<String> columns) {
    return LABELS.stream()
        .filter(columns::contains)
        .findFirst()
        .orElseThrow(
            () ->
                ChanceryException.at(
                    Fault.DATA,
                    file + ":1",
                    "there is no column of labels: neither '"
                        + String.join("' nor '", LABELS)
                        + "'",
                    "Name the column with --label COLUMN."));
  }

  private Problem problem(TsvFile.Row row, String reason, String message) {
    return new Problem(
        file.toString(),
        row.number() + (long) HEADER_LINES,
        reason,
        message + "; the row is left out",
        String.join("\t", row.cells()));
  }
}
