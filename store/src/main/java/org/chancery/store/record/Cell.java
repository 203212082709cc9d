// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.time.Edtf;

/** Cells of the record read back as what they were. */
final class Cell {
  private Cell() {}

  static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  /** A number without the zeros that the column's scale puts behind it. */
  static Optional<BigDecimal> number(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getBigDecimal(column)).map(Cell::plain);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The date of a coding. A single day is not written a second time as text. */
  static Edtf date(ResultSet row) throws SQLException {
    Optional<String> text = text(row, "date_text");
    return text.isPresent() ? Edtf.parse(text.get()) : Edtf.of(day(row, "date_from").orElseThrow());
  }

  /** An enum constant by the name it has in the record. */
  static <E extends Enum<E>> E label(ResultSet row, String column, Class<E> type)
      throws SQLException {
    return Enum.valueOf(type, row.getString(column).toUpperCase(Locale.ROOT));
  }

  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
