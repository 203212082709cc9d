// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.chancery.store.row.CsvSource;
import org.chancery.store.row.LineSource;
import org.chancery.store.row.RawRow;
import org.chancery.store.row.RowSource;

/** The formats that can be imported. */
public enum Format {
  /** GDELT 1.0 and 2.0 events and 2.0 mentions, told apart row by row. */
  GDELT(false, false),
  /** ICEWS coded events as distributed. */
  ICEWS(true, false),
  /** POLECAT events as distributed. */
  POLECAT(true, false),
  /** Exports of ACLED. */
  ACLED(true, true),
  /** The Georeferenced Event Dataset of UCDP. */
  UCDP(true, true),
  /** Ids of a temporal knowledge graph, with maps of names. */
  QUADRUPLES(false, false);

  private final boolean hasHeader;
  private final boolean csv;

  Format(boolean hasHeader, boolean csv) {
    this.hasHeader = hasHeader;
    this.csv = csv;
  }

  /** The format of this name, in any case; empty if there is none. */
  public static Optional<Format> parse(String name) {
    for (Format format : values()) {
      if (format.label().equals(name.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The name as users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the first row names the columns. */
  boolean hasHeader() {
    return hasHeader;
  }

  /** Its rows as they stand in a text. */
  RowSource rows(InputStream text) {
    if (csv) {
      return new CsvSource(text);
    }
    return this == POLECAT
        ? new LineSource(text, StandardCharsets.ISO_8859_1) // as its public readers take it
        : new LineSource(text);
  }

  /** Whether a row is one of this format: its header where it has one. */
  boolean recognises(RawRow row) {
    return switch (this) {
      case GDELT -> GdeltCoder.recognises(row);
      case ICEWS -> IcewsCoder.recognises(row);
      case POLECAT -> PolecatCoder.recognises(row);
      case ACLED -> AcledCoder.recognises(row);
      case UCDP -> UcdpCoder.recognises(row);
      case QUADRUPLES -> QuadrupleCoder.recognises(row);
    };
  }
}
