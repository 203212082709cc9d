// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.workbench.reading.SourceText;

/* The files of a case's own folders: texts, lists of patterns, filled coding sheets. */
final class Holdings {
  private final Path folder;

  Holdings(Path folder) {
    this.folder = folder;
  }

  /* Paths from the case folder, with slashes, sorted; none if there is no such folder. Hidden files
   * are the system's own. */
  List<String> in(String name, String ending) {
    Path inside = folder.resolve(name);
    if (!Files.isDirectory(inside)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(inside)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> SourceText.shown(folder.relativize(file)))
          .filter(file -> file.endsWith(ending) && !file.contains("/."))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw ChanceryException.at(
              Fault.USER,
              SourceText.shown(inside),
              "the folder cannot be read",
              "Check its rights.")
          .causedBy(unreadable);
    }
  }
}
