// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/**
 * A table shipped as a resource: UTF-8, tab-separated, without quoting. Lines that begin with
 * {@code #} are comments and blank lines are passed over; the first other line names the columns;
 * every further line has exactly as many cells. A cell may be empty, but has no space at either
 * end.
 *
 * <p>Immutable and safe to share.
 */
public final class ResourceTable {
  private final String file;
  private final List<Row> rows;

  private ResourceTable(String file, List<Row> rows) {
    this.file = file;
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a resource.
   *
   * @param anchor a class of the package that the resource lies in
   * @param name file name, such as {@code cameo.tsv}
   * @throws ChanceryException with {@link Fault#INTERNAL}, naming file and line, if it is missing
   *     or no such table
   */
  public static ResourceTable read(Class<?> anchor, String name) {
    String file = anchor.getPackageName().replace('.', '/') + "/" + name;
    try (InputStream resource = anchor.getResourceAsStream(name)) {
      if (resource == null) {
        throw defect(file, "the resource is missing", Optional.empty());
      }
      return parse(file, decode(file, resource.readAllBytes()));
    } catch (IOException unreadable) {
      throw defect(file, "the resource cannot be read", Optional.of(unreadable));
    }
  }

  /**
   * Reads a table from text.
   *
   * @param file what to call the table in messages
   * @throws ChanceryException as {@link #read} does
   */
  public static ResourceTable parse(String file, String text) {
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String place = file + ":" + number;
      List<String> cells = cells(place, line);
      if (columns.isEmpty()) {
        columns = checkedHeader(place, cells);
      } else {
        rows.add(Row.of(file, number, columns, cells));
      }
    }
    if (columns.isEmpty()) {
      throw defect(file, "the table has no header", Optional.empty());
    }
    return new ResourceTable(file, rows);
  }

  /** The rows, in the order of the file. */
  public List<Row> rows() {
    return rows;
  }

  /**
   * The rows by what a column says, in the order of the file.
   *
   * @throws ChanceryException with {@link Fault#INTERNAL} if the column is empty in a row, or says
   *     the same in two
   */
  public Map<String, Row> rowsBy(String column) {
    Map<String, Row> byKey = new LinkedHashMap<>();
    for (Row row : rows) {
      Row earlier = byKey.putIfAbsent(row.text(column), row);
      if (earlier != null) {
        throw row.defect("'%s' is in line %d already".formatted(row.text(column), earlier.line()));
      }
    }
    return Collections.unmodifiableMap(byKey);
  }

  /** A failure with {@link Fault#INTERNAL} that names the file, for callers to throw. */
  public ChanceryException defect(String what) {
    return defect(file, what, Optional.empty());
  }

  static ChanceryException defect(String place, String what, Optional<Throwable> cause) {
    ChanceryException defect =
        ChanceryException.at(
            Fault.INTERNAL, place, what, "Report this: a table shipped with Chancery is broken.");
    return cause.map(defect::causedBy).orElse(defect);
  }

  private static String decode(String file, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException malformed) {
      throw defect(file, "the table is not UTF-8", Optional.of(malformed));
    }
  }

  private static List<String> cells(String place, String line) {
    List<String> cells = List.of(line.split("\t", -1));
    for (String cell : cells) {
      if (!cell.equals(cell.strip())) {
        throw defect(place, "the cell '" + cell + "' has a space at its end", Optional.empty());
      }
    }
    return cells;
  }

  private static List<String> checkedHeader(String place, List<String> columns) {
    if (columns.contains("") || new HashSet<>(columns).size() < columns.size()) {
      throw defect(place, "a column has no name, or two have the same", Optional.empty());
    }
    return columns;
  }
}
