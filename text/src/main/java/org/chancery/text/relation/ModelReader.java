// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/** Reads a model's file, and checks every line of it. */
final class ModelReader {
  private static final int GZIP_MAGIC = 0x8b1f;

  private final Path file;
  private final BufferedReader lines;
  private int number;

  private ModelReader(Path file, BufferedReader lines) {
    this.file = file;
    this.lines = lines;
  }

  static RelationModel read(Path file) {
    try (InputStream in = unpacked(new BufferedInputStream(Files.newInputStream(file)));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))) {
      return new ModelReader(file, lines).read();
    } catch (IOException unreadable) {
      throw ChanceryException.at(
              Fault.DATA,
              file.toString(),
              "the model cannot be read: " + reason(unreadable),
              "Name a file that `chancery train relations` wrote.")
          .causedBy(unreadable);
    }
  }

  private static String reason(IOException unreadable) {
    return unreadable instanceof java.nio.file.NoSuchFileException
        ? "there is no such file"
        : String.valueOf(unreadable.getMessage());
  }

  private static InputStream unpacked(InputStream in) throws IOException {
    in.mark(2);
    int magic = in.read() | in.read() << 8;
    in.reset();
    return magic == GZIP_MAGIC ? new GZIPInputStream(in) : in;
  }

  private RelationModel read() throws IOException {
    List<String> magic = cells();
    if (!magic.get(0).equals(ModelWriter.MAGIC)) {
      throw mistake("this is no model of relations");
    }
    if (!magic.equals(List.of(ModelWriter.MAGIC, ModelWriter.VERSION))) {
      throw mistake("this Chancery reads version " + ModelWriter.VERSION + " of models only");
    }
    String lexicon = named("lexicon", 2).get(1);
    List<String> training = named("training", 3);
    Training origin = new Training(training.get(1), count(training.get(2)));
    int features = count(named("features", 2).get(1));
    List<String> labels = labels();
    return new RelationModel(
        new RelationModel.Header(labels, lexicon, origin), weights(features, labels.size()));
  }

  private List<String> labels() throws IOException {
    List<String> cells = cells();
    List<String> labels = cells.subList(1, cells.size());
    if (!cells.get(0).equals("feature") || labels.size() < 2) {
      throw mistake("here 'feature' and two labels or more are expected, parted by tabs");
    }
    if (new HashSet<>(labels).size() < labels.size() || labels.contains("")) {
      throw mistake("a label is empty or stands twice");
    }
    return labels;
  }

  private Map<String, double[]> weights(int features, int labels) throws IOException {
    Map<String, double[]> weights = new LinkedHashMap<>();
    for (int i = 0; i < features; i++) {
      List<String> cells = cells();
      if (cells.size() != labels + 1) {
        throw mistake("%d weights are expected, %d are there".formatted(labels, cells.size() - 1));
      }
      double[] row = new double[labels];
      for (int label = 0; label < labels; label++) {
        row[label] = weight(cells.get(label + 1));
      }
      if (weights.putIfAbsent(cells.get(0), row) != null) {
        throw mistake("the feature '" + cells.get(0) + "' stands above already");
      }
    }
    if (next().isPresent()) {
      throw mistake("more features than the " + features + " announced");
    }
    return weights;
  }

  private List<String> named(String name, int size) throws IOException {
    List<String> cells = cells();
    if (!cells.get(0).equals(name) || cells.size() != size) {
      throw mistake("here '%s' and %d more are expected".formatted(name, size - 1));
    }
    return cells;
  }

  private List<String> cells() throws IOException {
    return List.of(next().orElseThrow(() -> mistake("the file ends too early")).split("\t", -1));
  }

  private Optional<String> next() throws IOException {
    number++;
    return Optional.ofNullable(lines.readLine());
  }

  private int count(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw mistake("'" + text + "' is no number of things");
    }
    return Integer.parseInt(text);
  }

  private double weight(String text) {
    if (!text.matches("-?\\d{1,6}(\\.\\d{1,6})?")) {
      throw mistake("'" + text + "' is no weight");
    }
    return Double.parseDouble(text);
  }

  private ChanceryException mistake(String what) {
    return ChanceryException.at(
        Fault.DATA,
        file + ":" + number,
        what,
        "Make the model again with `chancery train relations`; docs/reference/train.md has the format.");
  }
}
