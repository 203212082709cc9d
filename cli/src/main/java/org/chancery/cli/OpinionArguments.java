// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.workbench.coding.ModelOpinion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name a model for a second opinion. */
final class OpinionArguments {
  @Option(
      names = "--onnx",
      paramLabel = "MODEL",
      description = "ask an ONNX model of your own for a second opinion on each event's type")
  private @Nullable Path model;

  @Option(
      names = "--tokenizer",
      paramLabel = "FILE",
      description = "its tokenizer.json or vocab.txt; default: the one beside it")
  private @Nullable Path tokenizer;

  @Option(
      names = "--hypotheses",
      paramLabel = "FILE",
      description = "statements of your own that it is asked, for each type")
  private @Nullable Path hypotheses;

  @Option(
      names = "--entailment",
      paramLabel = "N",
      description =
          "which of its outputs says that a statement follows, from 0; default: by its config.json")
  private @Nullable Integer entailment;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "processors for the model; default: 1, the same bits each time")
  private @Nullable Integer threads;

  /** The model, if one is named. */
  Optional<ModelOpinion> opinion() {
    if (model == null) {
      boolean idle =
          tokenizer != null || hypotheses != null || entailment != null || threads != null;
      if (idle) {
        throw ChanceryException.of(
            Fault.USER,
            "--tokenizer, --hypotheses, --entailment and --threads are for a model",
            "Name the model as well: --onnx MODEL.");
      }
      return Optional.empty();
    }
    int processors = threads == null ? 1 : threads;
    if (processors < 1) {
      throw ChanceryException.at(
          Fault.USER, "--threads " + processors, "a model needs a processor", "Say 1 or more.");
    }
    return Optional.of(
        new ModelOpinion(
            model,
            Optional.ofNullable(tokenizer),
            Optional.ofNullable(hypotheses),
            entailment == null ? OptionalInt.empty() : OptionalInt.of(entailment),
            processors));
  }
}
