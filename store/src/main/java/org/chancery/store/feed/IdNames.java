// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.store.row.LineSource;
import org.chancery.store.row.RawRow;

/** The names behind the ids of a knowledge graph: a file of {@code name<TAB>id}. */
final class IdNames {
  private final Map<String, String> names;

  private IdNames(Map<String, String> names) {
    this.names = names;
  }

  static IdNames read(Path file) {
    Map<String, String> names = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(file)) {
      LineSource lines = new LineSource(in);
      for (Optional<RawRow> row = lines.next(); row.isPresent(); row = lines.next()) {
        add(names, file, row.get());
      }
      return new IdNames(names);
    } catch (IOException unreadable) {
      throw ChanceryException.at(
              Fault.DATA,
              file.toString(),
              "the file of names cannot be read",
              "Check that it exists and that you may read it.")
          .causedBy(unreadable);
    }
  }

  private static void add(Map<String, String> names, Path file, RawRow row) {
    if (row.text().isBlank()) {
      return;
    }
    String id = row.cells().get(1);
    if (row.cells().count() < 2 || !id.matches("\\d{1,9}")) {
      throw ChanceryException.at(
          Fault.DATA,
          file + ":" + row.line(),
          "this line is not a name, a tab and an id",
          "Give the map as NAME<TAB>ID, one a line.");
    }
    names.put(id, row.cells().get(0));
  }

  Optional<String> of(String id) {
    return Optional.ofNullable(names.get(id));
  }
}
