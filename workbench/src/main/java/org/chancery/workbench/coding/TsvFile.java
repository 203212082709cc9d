// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/** A tab-separated file with a header and without quoting: a quotation mark is a character. */
final class TsvFile {
  private static final int BATCH = 512;

  private final Path path;

  TsvFile(Path path) {
    this.path = path;
  }

  /**
   * A row.
   *
   * @param number its number, from 0, the header not counted
   */
  record Row(int number, List<String> columns, List<String> cells) {
    /** What a column says; empty if there is no such column, or nothing in it. */
    Optional<String> text(String column) {
      int at = columns.indexOf(column);
      return at < 0 || at >= cells.size() || cells.get(at).isEmpty()
          ? Optional.empty()
          : Optional.of(cells.get(at));
    }
  }

  /** Hands the rows over in batches, so that a file of any length is read in little memory. */
  void read(List<String> needed, Consumer<List<Row>> batches) {
    try (BufferedReader reader = Files.newBufferedReader(path)) {
      List<String> columns = header(reader, needed);
      List<Row> batch = new ArrayList<>();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        batch.add(new Row(number, columns, List.of(line.split("\t", -1))));
        number++;
        if (batch.size() == BATCH) {
          batches.accept(batch);
          batch = new ArrayList<>();
        }
      }
      batches.accept(batch);
    } catch (NoSuchFileException missing) {
      throw ChanceryException.at(
              Fault.USER, path.toString(), "there is no such file", "Check the path.")
          .causedBy(missing);
    } catch (IOException unreadable) {
      throw ChanceryException.at(
              Fault.DATA,
              path.toString(),
              "this file cannot be read as UTF-8 text",
              "Give a tab-separated file in UTF-8.")
          .causedBy(unreadable);
    }
  }

  private List<String> header(BufferedReader reader, List<String> needed) throws IOException {
    String line = reader.readLine();
    List<String> columns = line == null ? List.of() : List.of(line.split("\t", -1));
    for (String column : needed) {
      if (!columns.contains(column)) {
        throw ChanceryException.at(
            Fault.DATA,
            path + ":1",
            "there is no column '" + column + "'",
            "The first line must name the columns, parted by tabs; one must be '" + column + "'.");
      }
    }
    return columns;
  }
}
