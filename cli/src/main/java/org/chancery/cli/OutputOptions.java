// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.table.TableSink;
import org.chancery.workbench.table.TableFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In what form a table is wanted, and where it goes. */
final class OutputOptions {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv, json, jsonl, or parquet (only with -o); default: ${DEFAULT-VALUE}")
  private String format = "table";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write to a file instead of standard output (-)")
  private @Nullable Path output;

  /** Has a table written where it is wanted. */
  void write(Console console, Consumer<TableSink> writer) {
    TableFormat wanted = parse(format);
    boolean toFile = output != null && !output.toString().equals("-");
    try (TableSink sink = toFile && output != null ? wanted.to(output) : wanted.to(console.out())) {
      writer.accept(sink);
    }
    console.out().flush();
  }

  /** Writes JSON that holds more than a table can: as one list, or else an object a line. */
  interface Deep {
    void write(boolean list, Writer out);
  }

  /** Has a table written where it is wanted, or, as JSON, all there is. */
  void write(Console console, Consumer<TableSink> writer, Deep deep) {
    TableFormat wanted = parse(format);
    if (wanted != TableFormat.JSON && wanted != TableFormat.JSONL) {
      write(console, writer);
      return;
    }
    boolean toFile = output != null && !output.toString().equals("-");
    if (!toFile || output == null) {
      PrintWriter out = new PrintWriter(console.out(), false, StandardCharsets.UTF_8);
      deep.write(wanted == TableFormat.JSON, out);
      out.flush();
      return;
    }
    try (Writer out = Files.newBufferedWriter(output)) {
      deep.write(wanted == TableFormat.JSON, out);
    } catch (IOException refused) {
      throw ChanceryException.at(
              Fault.RESOURCE,
              output.toString(),
              "the file cannot be written",
              "Check that the folder exists and that you may write there.")
          .causedBy(refused);
    }
  }

  /** The format of this name. */
  static TableFormat parse(String format) {
    Optional<TableFormat> known = TableFormat.parse(format);
    return known.orElseThrow(
        () ->
            ChanceryException.at(
                Fault.USER,
                "--format " + format,
                "there is no such format",
                "Choose one of "
                    + Arrays.stream(TableFormat.values())
                        .map(TableFormat::label)
                        .collect(Collectors.joining(", "))
                    + "."));
  }
}
