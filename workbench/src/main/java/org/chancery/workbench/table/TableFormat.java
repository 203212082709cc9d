// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.table.TableSink;
import org.chancery.store.record.ParquetSink;

/** The formats that every table can be had in. */
public enum TableFormat {
  /** Aligned columns, for the eye. */
  TABLE,
  /** RFC 4180, UTF-8, with a header. */
  CSV,
  /** A list of objects. */
  JSON,
  /** An object a line. */
  JSONL,
  /** Apache Parquet, with typed columns; only into a file. */
  PARQUET;

  /** The format of this name, in any case; empty if there is none. */
  public static Optional<TableFormat> parse(String name) {
    for (TableFormat format : values()) {
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

  /**
   * A sink that writes to a stream, which stays open.
   *
   * @throws ChanceryException with {@link Fault#USER} for {@link #PARQUET}
   */
  public TableSink to(OutputStream out) {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    return switch (this) {
      case TABLE -> new AlignedSink(writer);
      case CSV -> new CsvSink(writer);
      case JSON -> new JsonSink(writer, true);
      case JSONL -> new JsonSink(writer, false);
      case PARQUET ->
          throw ChanceryException.at(
              Fault.USER,
              "--format parquet",
              "Parquet is not for the terminal",
              "Name a file with -o FILE.");
    };
  }

  /** A sink that makes a file. */
  public TableSink to(Path file) {
    if (this == PARQUET) {
      return new ParquetSink(file);
    }
    try {
      return new FileSink(this, Files.newOutputStream(file));
    } catch (IOException refused) {
      throw ChanceryException.at(
              Fault.USER,
              file.toString(),
              "this file cannot be written",
              "Check the path and that you may write there.")
          .causedBy(refused);
    }
  }
}
