// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which file of a folder came from which address: a line for each, added when all of it has come
 * and before it takes its name, so that a fetch that was broken off goes on where it was. Its name
 * begins with a dot, so that it is not taken for a text.
 */
final class FileIndex {
  static final String NAME = ".fetched.csv";
  private static final List<String> COLUMNS =
      List.of("address", "file", "sha256", "bytes", "title", "published");

  private final Path folder;
  private final Map<URI, String> files = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  FileIndex(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    Path index = folder.resolve(NAME);
    if (!Files.exists(index)) {
      append(COLUMNS);
      return;
    }
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(index)) {
      for (NamedCsvRecord row : rows) {
        if (row.getFieldCount() == COLUMNS.size()) {
          Wanted.parse(row.getField("address"))
              .ifPresent(address -> enter(address, row.getField("file")));
        }
      }
    }
  }

  private void enter(URI address, String file) {
    files.put(address, file);
    names.add(file);
  }

  /** The file from an address, if it is there. */
  Optional<String> file(URI address) {
    return Optional.ofNullable(files.get(address))
        .filter(file -> Files.isRegularFile(folder.resolve(file)));
  }

  /** The name for what an address gives: that it had before, else one that nothing else has. */
  String free(URI address, String name) {
    if (files.containsKey(address)) {
      return files.get(address);
    }
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String ending = dot > 0 ? name.substring(dot) : "";
    String free = name;
    for (int i = 2; names.contains(free) || Files.exists(folder.resolve(free)); i++) {
      free = stem + "-" + i + ending;
    }
    return free;
  }

  void add(Wanted wanted, String file, String sha256, long bytes) throws IOException {
    enter(wanted.address(), file);
    append(
        List.of(
            wanted.address().toString(),
            file,
            sha256,
            Long.toString(bytes),
            wanted.title(),
            wanted.published()));
  }

  private void append(List<String> cells) throws IOException {
    try (Writer writer =
            Files.newBufferedWriter(
                folder.resolve(NAME), UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        CsvWriter csv = CsvWriter.builder().build(writer)) {
      csv.writeRecord(cells);
    }
  }
}
