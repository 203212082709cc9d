// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/** Writes a model's file. */
final class ModelWriter {
  static final String MAGIC = "chancery-relations";
  static final String VERSION = "1";
  private static final int DIGITS = 4;

  private ModelWriter() {}

  static void write(RelationModel model, Path file) {
    Path whole = file.toAbsolutePath();
    Path partial = whole.resolveSibling(whole.getFileName() + ".partial");
    try {
      try (OutputStream out = Files.newOutputStream(partial);
          OutputStream packed = packed(file) ? new GZIPOutputStream(out) : out;
          Writer writer =
              new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8))) {
        write(model, writer);
      }
      Files.move(partial, whole, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      throw ChanceryException.at(
              Fault.RESOURCE,
              file.toString(),
              "the model cannot be written: " + unwritable.getMessage(),
              "Name a file in a folder that is there and may be written to.")
          .causedBy(unwritable);
    }
  }

  private static boolean packed(Path file) {
    return file.toString().endsWith(".gz");
  }

  private static void write(RelationModel model, Writer writer) throws IOException {
    RelationModel.Header header = model.header();
    line(writer, List.of(MAGIC, VERSION));
    line(writer, List.of("lexicon", header.lexicon()));
    Training training = header.training();
    line(writer, List.of("training", training.sha256(), Integer.toString(training.rows())));
    line(writer, List.of("features", Integer.toString(model.weights().size())));
    writer.write("feature\t" + String.join("\t", header.labels()) + "\n");
    for (Map.Entry<String, double[]> row : model.weights().entrySet()) {
      writer.write(row.getKey());
      for (double weight : row.getValue()) {
        writer.write('\t');
        writer.write(number(weight));
      }
      writer.write('\n');
    }
  }

  private static void line(Writer writer, List<String> cells) throws IOException {
    writer.write(String.join("\t", cells) + "\n");
  }

  private static String number(double weight) {
    BigDecimal rounded = BigDecimal.valueOf(weight).setScale(DIGITS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
