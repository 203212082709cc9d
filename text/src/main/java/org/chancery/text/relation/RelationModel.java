// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.text.lexicon.Lexicon;

/**
 * Says which of an analyst's labels a marked pair has: the label with the highest sum of weights
 * over the features that are present.
 *
 * <p>Immutable and safe to share between threads. {@code docs/reference/train.md} has the format of
 * its file.
 */
public final class RelationModel {
  /** The feature that is always present. */
  static final String ALWAYS = "always";

  /** Weights are rounded to parts of this size, since further digits say nothing. */
  private static final double PARTS = 1e4;

  private final Header header;
  private final Map<String, double[]> weights;

  RelationModel(Header header, Map<String, double[]> weights) {
    this.header = requireNonNull(header, "header");
    Map<String, double[]> kept = new TreeMap<>();
    weights.forEach((name, row) -> keep(name, row, kept));
    this.weights = Collections.unmodifiableMap(kept);
  }

  private static void keep(String name, double[] row, Map<String, double[]> kept) {
    double[] rounded = new double[row.length];
    boolean any = false;
    for (int i = 0; i < row.length; i++) {
      rounded[i] = Math.rint(row[i] * PARTS) / PARTS;
      any |= rounded[i] != 0;
    }
    if (any) {
      kept.put(name, rounded);
    }
  }

  /**
   * What a model was made of.
   *
   * @param labels the labels that it knows, in their order
   * @param lexicon fingerprint of the lexicon that its features come of
   * @param training the examples
   */
  public record Header(List<String> labels, String lexicon, Training training) {
    public Header {
      labels = List.copyOf(labels);
      requireNonNull(lexicon, "lexicon");
      requireNonNull(training, "training");
    }
  }

  /**
   * Reads a model.
   *
   * @throws ChanceryException with {@link Fault#DATA}, naming file and line, if it is none
   */
  public static RelationModel read(Path file) {
    return ModelReader.read(file);
  }

  /**
   * Writes it, compressed if the name ends in {@code .gz}; a file that is there already is replaced
   * once the new one is complete.
   *
   * @throws ChanceryException with {@link Fault#RESOURCE} if it cannot be written
   */
  public void write(Path file) {
    ModelWriter.write(this, file);
  }

  public Header header() {
    return header;
  }

  /** The weights of each feature, by label, in the order of the features' names. */
  Map<String, double[]> weights() {
    return weights;
  }

  /** Whether its features come of this very lexicon. */
  public boolean madeWith(Lexicon lexicon) {
    return header.lexicon().equals(RelationTrainer.fingerprint(lexicon));
  }

  /** What it says of pairs whose features come of a lexicon. */
  public RelationClassifier with(Lexicon lexicon) {
    return new RelationClassifier(this, new PairFeatures(lexicon));
  }

  /** The likeliest label of what has these features. */
  Classification classify(Iterable<String> features) {
    double[] scores = new double[header.labels().size()];
    List<String> present = new ArrayList<>(List.of(ALWAYS));
    features.forEach(present::add);
    present.removeIf(feature -> !weights.containsKey(feature));
    for (String feature : present) {
      double[] row = requireNonNull(weights.get(feature));
      for (int label = 0; label < row.length; label++) {
        scores[label] += row[label];
      }
    }
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      if (scores[label] > scores[best]) {
        best = label;
      }
    }
    int winner = best;
    List<Classification.Reason> reasons =
        present.stream()
            .map(
                feature ->
                    new Classification.Reason(
                        feature, requireNonNull(weights.get(feature))[winner]))
            .filter(reason -> reason.weight() > 0)
            .sorted(Comparator.comparingDouble(Classification.Reason::weight).reversed())
            .toList();
    return new Classification(header.labels().get(best), Softmax.normalise(scores)[best], reasons);
  }
}
