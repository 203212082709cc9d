// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/**
 * A row of a {@link ResourceTable}. Whatever it lacks is reported with its file and line.
 *
 * <p>Immutable and safe to share.
 */
public final class Row {
  private static final String LIST_SEPARATOR = "|";

  private final String file;
  private final int line;
  private final Map<String, String> cells;

  private Row(String file, int line, Map<String, String> cells) {
    this.file = file;
    this.line = line;
    this.cells = cells;
  }

  static Row of(String file, int line, List<String> columns, List<String> cells) {
    Map<String, String> byColumn = new LinkedHashMap<>();
    Row row = new Row(file, line, byColumn);
    if (cells.size() != columns.size()) {
      throw row.defect("%d cells, but %d columns".formatted(cells.size(), columns.size()));
    }
    for (int i = 0; i < columns.size(); i++) {
      byColumn.put(columns.get(i), cells.get(i));
    }
    return row;
  }

  /** The line of the file, from 1. */
  public int line() {
    return line;
  }

  /** What a cell says; the cell must not be empty. */
  public String text(String column) {
    return optional(column).orElseThrow(() -> defect("the cell of '" + column + "' is empty"));
  }

  /** What a cell says, if it is not empty. */
  public Optional<String> optional(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw defect("no column '%s'; there are %s".formatted(column, cells.keySet()));
    }
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /** The items of a cell, parted by {@code |}; none if the cell is empty. */
  public List<String> list(String column) {
    Optional<String> cell = optional(column);
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> items = List.of(cell.orElseThrow().split("\\" + LIST_SEPARATOR, -1));
    if (items.stream().anyMatch(item -> item.isEmpty() || !item.equals(item.strip()))) {
      throw defect("the list of '" + column + "' has an empty item or a space around an item");
    }
    return items;
  }

  /**
   * What a cell says, as a value of some type; the cell must not be empty.
   *
   * @param parser gives nothing, or throws {@link IllegalArgumentException}, for what it cannot
   *     read
   */
  public <T> T value(String column, Function<String, Optional<T>> parser) {
    return parse(column, text(column), parser);
  }

  /** What a cell says, as a value of some type, if it is not empty. */
  public <T> Optional<T> optionalValue(String column, Function<String, Optional<T>> parser) {
    return optional(column).map(text -> parse(column, text, parser));
  }

  /**
   * A failure with {@link Fault#INTERNAL} that names the file and this line, for callers to throw.
   */
  public ChanceryException defect(String what) {
    return ResourceTable.defect(file + ":" + line, what, Optional.empty());
  }

  private <T> T parse(String column, String text, Function<String, Optional<T>> parser) {
    String what = "'" + text + "' is no value of '" + column + "'";
    try {
      return parser.apply(text).orElseThrow(() -> defect(what));
    } catch (IllegalArgumentException unreadable) {
      throw defect(what).causedBy(unreadable);
    }
  }
}
