// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.store.row.InputFile;

/**
 * Real GDELT 2.0 files, from which likeness is drawn.
 *
 * @param rows their events, at least one
 * @param eventsPerAddress for every document in them, how many events it reports
 */
record GdeltSlices(List<GdeltRow> rows, List<Integer> eventsPerAddress) {
  GdeltSlices {
    rows = List.copyOf(rows);
    eventsPerAddress = List.copyOf(eventsPerAddress);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("no rows");
    }
  }

  static GdeltSlices of(List<GdeltRow> rows) {
    Map<String, Integer> events = new LinkedHashMap<>();
    rows.forEach(row -> events.merge(row.get(GdeltRow.ADDRESS), 1, Integer::sum));
    return new GdeltSlices(rows, List.copyOf(events.values()));
  }

  /** Reads files: plain, zipped or gzipped. What is not a row of 61 columns is passed over. */
  static GdeltSlices read(List<Path> files) {
    List<GdeltRow> rows = new ArrayList<>();
    for (Path file : files) {
      try {
        new InputFile(file)
            .readTexts(
                (name, text) ->
                    new String(text.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> List.of(line.split("\t", -1)))
                        .filter(cells -> cells.size() == GdeltRow.COLUMNS)
                        .map(GdeltRow::new)
                        .forEach(rows::add));
      } catch (IOException broken) {
        throw unusable(file.toString(), "the file breaks off").causedBy(broken);
      }
    }
    if (rows.isEmpty()) {
      throw unusable(files.toString(), "no GDELT 2.0 event is in them");
    }
    return of(rows);
  }

  private static ChanceryException unusable(String where, String what) {
    return ChanceryException.at(
        Fault.DATA, where, what, "Give .export.CSV.zip files of data.gdeltproject.org.");
  }
}
