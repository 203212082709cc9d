// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.duckdb.DuckDBAppender;

/**
 * Appends rows to a table, cell after cell in the order of its columns; an empty value is a missing
 * one. Belongs to the thread that made it.
 */
final class RowAppender implements AutoCloseable {
  /* What a DATE of DuckDB can hold, with room to spare; EDTF years go further. */
  private static final long MOST_DAYS = 2_000_000_000L;

  private final DuckDBAppender rows;

  RowAppender(DuckDBAppender rows) {
    this.rows = rows;
  }

  RowAppender begin() throws SQLException {
    rows.beginRow();
    return this;
  }

  void end() throws SQLException {
    rows.endRow();
  }

  RowAppender add(long value) throws SQLException {
    rows.append(value);
    return this;
  }

  RowAppender add(int value) throws SQLException {
    rows.append(value);
    return this;
  }

  RowAppender add(short value) throws SQLException {
    rows.append(value);
    return this;
  }

  RowAppender add(byte value) throws SQLException {
    rows.append(value);
    return this;
  }

  RowAppender add(double value) throws SQLException {
    rows.append(value);
    return this;
  }

  RowAppender add(boolean value) throws SQLException {
    rows.append(value);
    return this;
  }

  RowAppender add(String text) throws SQLException {
    rows.append(text);
    return this;
  }

  RowAppender addMissing() throws SQLException {
    rows.appendNull();
    return this;
  }

  RowAppender text(Optional<String> text) throws SQLException {
    return text.isPresent() ? add(text.get()) : addMissing();
  }

  /** A text that is missing where it is empty. */
  RowAppender filled(String text) throws SQLException {
    return text.isEmpty() ? addMissing() : add(text);
  }

  RowAppender number(Optional<Integer> number) throws SQLException {
    return number.isPresent() ? add(number.get().intValue()) : addMissing();
  }

  /** A day; missing where it is the first or last of all time, or too far off to be written. */
  RowAppender day(LocalDate day) throws SQLException {
    long days = day.toEpochDay();
    if (Math.abs(days) > MOST_DAYS) {
      return addMissing();
    }
    rows.appendEpochDays((int) days);
    return this;
  }

  RowAppender day(Optional<LocalDate> day) throws SQLException {
    return day.isPresent() ? day(day.get()) : addMissing();
  }

  RowAppender time(LocalDateTime time) throws SQLException {
    rows.append(time);
    return this;
  }

  /** A score, for a column of decimal(5, 2). */
  RowAppender score(Optional<BigDecimal> score) throws SQLException {
    if (score.isEmpty()) {
      return addMissing();
    }
    rows.appendDecimal(digits(score.get(), 2).intValueExact());
    return this;
  }

  /** A share from 0 to 1, for a column of decimal(4, 3). */
  RowAppender share(Optional<BigDecimal> share) throws SQLException {
    if (share.isEmpty()) {
      return addMissing();
    }
    rows.appendDecimal(digits(share.get(), 3).shortValueExact());
    return this;
  }

  private static BigDecimal digits(BigDecimal value, int places) {
    return value.movePointRight(places).setScale(0, RoundingMode.HALF_EVEN);
  }

  @Override
  public void close() throws SQLException {
    rows.close();
  }
}
