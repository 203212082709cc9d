// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.progress.Progress;
import org.chancery.workbench.desk.Desk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a command works on: a case folder or a record. */
final class PlaceOptions {
  private static final String CASE_FILE = "case.yaml";

  @Option(
      names = "--case",
      paramLabel = "DIR",
      description = "the case folder; default: the one named, or the one you stand in")
  private @Nullable Path caseFolder;

  @Option(
      names = {"-r", "--record"},
      paramLabel = "FILE",
      description = "a record, a file (.duckdb) or a folder, instead of a case folder")
  private @Nullable Path record;

  /** Words of the command line, of which one may name the case folder. */
  record Words(List<String> rest, Optional<Path> folder) {}

  /** Takes the case folder out of the words, wherever it stands. */
  Words words(List<String> given) {
    List<String> rest = new ArrayList<>(given);
    Optional<String> folder =
        record == null && caseFolder == null
            ? rest.stream().filter(PlaceOptions::isCaseFolder).findFirst()
            : Optional.empty();
    folder.ifPresent(rest::remove);
    return new Words(rest, folder.map(Path::of));
  }

  private static boolean isCaseFolder(String word) {
    return Files.exists(Path.of(word).resolve(CASE_FILE));
  }

  Optional<Path> record() {
    return Optional.ofNullable(record);
  }

  /** Sits down at the record or the case. */
  Desk open(Optional<Path> named, Console console, Progress progress) {
    if (record != null) {
      return Desk.atRecord(record);
    }
    return Desk.atCase(folder(named), new LanguageModels(console), progress);
  }

  /** The case folder, named or stood in. */
  Path folder(Optional<Path> named) {
    if (caseFolder != null) {
      return caseFolder;
    }
    if (named.isPresent()) {
      return named.get();
    }
    if (Files.exists(Path.of(CASE_FILE))) {
      return Path.of("");
    }
    throw ChanceryException.of(
        Fault.USER,
        "which case or record?",
        "Name a case folder, stand in one, or give --record FILE.");
  }
}
