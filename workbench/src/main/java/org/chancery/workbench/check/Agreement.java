// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.chancery.model.table.TableSink;

/** What filled coding sheets say: of the machine, and of each other. */
public final class Agreement {
  private final List<Sheet> sheets;
  private final List<String> remarks = new ArrayList<>();

  private Agreement(List<Sheet> sheets) {
    this.sheets = sheets;
    sheets.forEach(this::remark);
  }

  /**
   * Reads filled sheets.
   *
   * @throws ChanceryException with {@link Fault#DATA} or {@link Fault#USER} if one is no sheet, or
   *     nothing in it is filled
   */
  public static Agreement of(List<Path> files) {
    return new Agreement(files.stream().map(Agreement::read).toList());
  }

  private static Sheet read(Path file) {
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    Sheet sheet = Sheet.read(folder, String.valueOf(file.getFileName()));
    if (sheet.rows().isEmpty()) {
      throw ChanceryException.at(
          Fault.USER,
          file.toString(),
          sheet.problems().isEmpty()
              ? "nothing in it is filled"
              : "no row of it can be used; the first: " + told(sheet.problems().get(0)),
          "Write yes, no or unsure into the column 'correct'.");
    }
    return sheet;
  }

  private void remark(Sheet sheet) {
    remarks.add(
        "%s: %d events judged, %d open".formatted(sheet.name(), sheet.rows().size(), sheet.open()));
  }

  /** The rows that cannot be used, each with its line and why. */
  public List<String> problems() {
    return sheets.stream()
        .flatMap(sheet -> sheet.problems().stream())
        .map(Agreement::told)
        .toList();
  }

  private static String told(Problem problem) {
    return problem.file() + ":" + problem.line() + ": " + problem.message();
  }

  /**
   * Puts a sheet into {@code checks/} of a case, from where its brief reads it.
   *
   * @param file the sheet, which must be sound enough for {@link #of}
   * @return where it lies now
   * @throws ChanceryException with {@link Fault#USER} if the folder is no case, or has another
   *     sheet of this name
   */
  public static Path put(Path file, Path caseFolder) {
    Path into = caseFolder.resolve("checks").resolve(String.valueOf(file.getFileName()));
    if (!Files.exists(caseFolder.resolve("case.yaml"))) {
      throw ChanceryException.at(
          Fault.USER, caseFolder.toString(), "this is no case folder", "Name one: --into CASE.");
    }
    try {
      Files.createDirectories(into.getParent());
      if (!Files.exists(into)) {
        Files.copy(file, into);
      } else if (Files.mismatch(file, into) >= 0) {
        throw ChanceryException.at(
            Fault.USER,
            into.toString(),
            "there is another sheet of this name, and nothing is overwritten",
            "Rename one of the two.");
      }
      return into;
    } catch (IOException refused) {
      throw ChanceryException.at(
              Fault.RESOURCE,
              into.toString(),
              "the sheet cannot be put there",
              "Check that you may write there.")
          .causedBy(refused);
    }
  }

  /** What a person should know beside the table. */
  public List<String> remarks() {
    return List.copyOf(remarks);
  }

  /** Writes how often the machine was right, by the first sheet, or how far the first two agree. */
  public void write(TableSink sink) {
    if (sheets.size() == 1) {
      PrecisionTable.write(new Judgements(sheets), sink);
      return;
    }
    AgreementTable table = new AgreementTable(sheets.get(0), sheets.get(1));
    remarks.addAll(table.remarks());
    table.write(sink);
  }
}
