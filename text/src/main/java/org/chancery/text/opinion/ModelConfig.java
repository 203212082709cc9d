// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.opinion;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.text.token.JsonFile;
import tools.jackson.databind.JsonNode;

/**
 * What a model's {@code config.json} tells, as Hugging Face exports it.
 *
 * @param labels what each output means; empty if it does not say
 * @param longest how many tokens the model can take; empty if it does not say
 */
record ModelConfig(List<String> labels, OptionalInt longest) {
  /**
   * Families that number positions from the one after the padding's, so that two of those that
   * {@code config.json} counts are never used.
   */
  private static final Set<String> OFFSET = Set.of("roberta", "xlm-roberta", "camembert");

  ModelConfig {
    labels = List.copyOf(labels);
  }

  /** The configuration beside a model or one folder above, where ONNX exports are put. */
  static ModelConfig beside(Path model) {
    return beside(model, "config.json")
        .map(file -> of(JsonFile.read(file, "the model's configuration")))
        .orElseGet(() -> new ModelConfig(List.of(), OptionalInt.empty()));
  }

  /** The first file of these names beside a model, then one folder above. */
  static Optional<Path> beside(Path model, String... names) {
    Path folder = model.toAbsolutePath().getParent();
    return Stream.iterate(folder, one -> one != null, Path::getParent)
        .limit(2)
        .flatMap(one -> Stream.of(names).map(one::resolve))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static ModelConfig of(JsonNode config) {
    TreeMap<Integer, String> labels = new TreeMap<>();
    config
        .path("id2label")
        .properties()
        .forEach(
            entry -> {
              if (entry.getKey().matches("\\d{1,6}")) {
                labels.put(Integer.valueOf(entry.getKey()), entry.getValue().asString(""));
              }
            });
    int positions = config.path("max_position_embeddings").asInt(0);
    int unused =
        OFFSET.contains(config.path("model_type").asString(""))
            ? config.path("pad_token_id").asInt(1) + 1
            : 0;
    return new ModelConfig(
        List.copyOf(labels.values()),
        positions > unused ? OptionalInt.of(positions - unused) : OptionalInt.empty());
  }

  /** Which output means that a statement follows. */
  OptionalInt entailment() {
    return Stream.iterate(0, i -> i < labels.size(), i -> i + 1)
        .filter(i -> labels.get(i).toLowerCase(Locale.ROOT).startsWith("entail"))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** The labels as types; empty if one of them is none. */
  Optional<List<TypeLabel>> types() {
    List<TypeLabel> types =
        labels.stream().map(TypeLabel::parse).flatMap(Optional::stream).toList();
    return types.isEmpty() || types.size() < labels.size() ? Optional.empty() : Optional.of(types);
  }
}
