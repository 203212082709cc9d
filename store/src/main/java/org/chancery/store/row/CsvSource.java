// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.row;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/*
 * How it works. A record ends at the first line end where its quotation marks are balanced. A quote
 * that was never closed would swallow everything behind it; so a record that grows too long, or does
 * not have the columns of the first, is given up: its first line is handed out alone, for the
 * quarantine, and reading goes on with the line after it. The cells themselves are cut by FastCSV.
 */
/** The records of a CSV text (RFC 4180): quoted cells may hold commas and line breaks. */
public final class CsvSource implements RowSource {
  private static final int LINES_OF_A_RECORD = 500;

  private final LineSource lines;
  private final Deque<RawRow> ahead = new ArrayDeque<>();
  private int columns;

  /** Records of a stream, which the caller closes. */
  public CsvSource(InputStream in) {
    this.lines = new LineSource(in, text -> Cells.of(List.of(text)), Optional.empty());
  }

  @Override
  public Optional<RawRow> next() throws IOException {
    Optional<RawRow> first = line();
    while (first.isPresent() && first.get().text().isBlank()) {
      first = line();
    }
    return first.isEmpty() ? first : Optional.of(recordFrom(first.get()));
  }

  private RawRow recordFrom(RawRow first) throws IOException {
    List<RawRow> taken = new ArrayList<>();
    StringBuilder text = new StringBuilder(first.text());
    boolean open = hasOddQuotes(first.text());
    while (open && taken.size() < LINES_OF_A_RECORD && text.length() < RawRow.LIMIT) {
      Optional<RawRow> further = line();
      if (further.isEmpty()) {
        break;
      }
      taken.add(further.get());
      text.append('\n').append(further.get().text());
      open ^= hasOddQuotes(further.get().text());
    }
    Optional<Cells> cells = open || first.tooLong() ? Optional.empty() : cut(text.toString());
    if (cells.isPresent() && (columns == 0 || cells.get().count() == columns || taken.isEmpty())) {
      columns = columns == 0 ? cells.get().count() : columns;
      return record(first, taken, text.toString(), cells.get());
    }
    for (int i = taken.size() - 1; i >= 0; i--) {
      ahead.addFirst(taken.get(i));
    }
    return first;
  }

  private static RawRow record(RawRow first, List<RawRow> further, String text, Cells cells) {
    long bytes = first.bytes();
    boolean repaired = first.repaired();
    for (RawRow line : further) {
      bytes += 1 + line.bytes();
      repaired |= line.repaired();
    }
    return new RawRow(first.line(), text, cells, bytes, repaired);
  }

  private Optional<RawRow> line() throws IOException {
    return ahead.isEmpty() ? lines.next() : Optional.of(ahead.removeFirst());
  }

  private static Optional<Cells> cut(String text) {
    try {
      return Optional.of(
          Cells.of(
              CsvReader.builder()
                  .maxBufferSize(4 * RawRow.LIMIT)
                  .ofSingleCsvRecord(text)
                  .getFields()));
    } catch (CsvParseException broken) {
      return Optional.empty();
    }
  }

  private static boolean hasOddQuotes(String text) {
    boolean open = false;
    for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
      open = !open;
    }
    return open;
  }
}
