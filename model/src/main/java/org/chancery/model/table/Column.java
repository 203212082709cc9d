// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.table;

import static java.util.Objects.requireNonNull;

/**
 * A column of a table that is handed to people or programs.
 *
 * @param name name in snake case; it stays the same from version to version
 * @param kind what its cells are
 * @param meaning what it means, with unit and range, for the data dictionary
 */
public record Column(String name, Kind kind, String meaning) {
  /** What the cells of a column are. A missing one is always the empty text. */
  public enum Kind {
    TEXT,
    /** A whole number. */
    INTEGER,
    /** A decimal number with a point, without exponent. */
    DECIMAL,
    /** A day, {@code 2024-07-04}. */
    DAY,
    /** {@code true} or {@code false}. */
    TRUTH
  }

  public Column {
    requireNonNull(kind, "kind");
    requireNonNull(meaning, "meaning");
    if (!name.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("'" + name + "' is not in snake case");
    }
  }

  /** A column of text. */
  public static Column text(String name, String meaning) {
    return new Column(name, Kind.TEXT, meaning);
  }

  /** A column of whole numbers. */
  public static Column integer(String name, String meaning) {
    return new Column(name, Kind.INTEGER, meaning);
  }

  /** A column of decimal numbers. */
  public static Column decimal(String name, String meaning) {
    return new Column(name, Kind.DECIMAL, meaning);
  }

  /** A column of days. */
  public static Column day(String name, String meaning) {
    return new Column(name, Kind.DAY, meaning);
  }

  /** A column of truth values. */
  public static Column truth(String name, String meaning) {
    return new Column(name, Kind.TRUTH, meaning);
  }
}
