// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.tree;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.reading.SourceText;

/**
 * Reads CSV (RFC 4180) with a header as a list of mappings, so that a table is read like any other
 * file. An empty cell is a key that is not given. A row with other than as many cells as the header
 * is a list, which no reading of a mapping accepts.
 */
public final class CsvDocument {
  private static final Pattern PLACE = Pattern.compile("record starting at line (\\d+)");

  private CsvDocument() {}

  /**
   * Reads a file; a blank one has no rows.
   *
   * @param columns the columns it must have, in any order, and no other
   * @param complaints takes columns that are missing, unknown or there twice
   * @throws ChanceryException with {@link Fault#DATA} if a quotation mark is out of place
   */
  public static Sequence read(SourceText source, List<String> columns, Complaints complaints) {
    return read(source, columns, false, complaints);
  }

  /**
   * Reads a file that may have further columns, which are passed over.
   *
   * @param columns the columns it must have, in any order
   * @param complaints takes columns that are missing or there twice
   * @throws ChanceryException as {@link #read} does
   */
  public static Sequence readOpen(SourceText source, List<String> columns, Complaints complaints) {
    return read(source, columns, true, complaints);
  }

  private static Sequence read(
      SourceText source, List<String> columns, boolean open, Complaints complaints) {
    List<CsvRecord> records = records(source, complaints);
    if (records.isEmpty()) {
      return new Sequence(1, List.of());
    }
    List<String> header = records.get(0).getFields().stream().map(String::strip).toList();
    check(header, columns, open, complaints);
    List<Node> rows = new ArrayList<>();
    records.stream().skip(1).forEach(record -> rows.add(row(record, header)));
    return new Sequence(1, rows);
  }

  private static List<CsvRecord> records(SourceText source, Complaints complaints) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(SourceText.LARGEST)
            .ofCsvRecord(source.text())) {
      return reader.stream().toList();
    } catch (CsvParseException broken) {
      throw broken(broken, complaints);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static ChanceryException broken(CsvParseException broken, Complaints complaints) {
    Throwable cause = broken.getCause() == null ? broken : broken.getCause();
    Matcher place = PLACE.matcher(broken.getMessage() + " " + cause.getMessage());
    int line = place.find() ? Integer.parseInt(place.group(1)) : 0;
    return complaints
        .broken(
            line,
            "a quotation mark is out of place in the row that begins here",
            "Put the whole cell in quotation marks, and double those inside.")
        .causedBy(broken);
  }

  private static void check(
      List<String> header, List<String> columns, boolean open, Complaints complaints) {
    if (header.stream().noneMatch(columns::contains)) {
      throw complaints.broken(
          1, "the first line does not name the columns", "Begin the file with " + first(columns));
    }
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i);
      if (!columns.contains(name) && !open) {
        complaints.addUnknown(1, Reason.UNKNOWN_KEY, "column", name, columns, "Valid columns");
      } else if (header.indexOf(name) < i) {
        complaints.add(1, Reason.UNKNOWN_KEY, "two columns are called '" + name + "'", "");
      }
    }
    for (String column : columns) {
      if (!header.contains(column)) {
        complaints.add(
            1,
            Reason.UNKNOWN_KEY,
            "there is no column '" + column + "'",
            "The file begins with " + first(columns));
      }
    }
  }

  private static String first(List<String> columns) {
    return String.join(",", columns) + ".";
  }

  private static Node row(CsvRecord record, List<String> header) {
    int line = (int) record.getStartingLineNumber();
    List<Node> cells = new ArrayList<>();
    record.getFields().forEach(cell -> cells.add(new Scalar(line, cell, false)));
    if (cells.size() != header.size()) {
      return new Sequence(line, cells);
    }
    List<Mapping.Entry> entries = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!record.getField(i).isBlank()) {
        entries.add(new Mapping.Entry(header.get(i), line, cells.get(i)));
      }
    }
    return new Mapping(line, entries);
  }
}
