// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.opinion;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a second opinion is made of.
 *
 * @param model the ONNX model
 * @param tokenizer its {@code tokenizer.json} or {@code vocab.txt}; empty for the one beside it
 * @param hypotheses the analyst's own statements; empty for the bundled ones alone
 * @param entailment which output means that the statement follows, from 0; empty to ask the model's
 *     {@code config.json}
 * @param threads processors to use for one event; with 1 the same input gives the same bits
 */
public record OnnxOptions(
    Path model,
    Optional<Path> tokenizer,
    Optional<Path> hypotheses,
    OptionalInt entailment,
    int threads) {
  public OnnxOptions {
    requireNonNull(model, "model");
    requireNonNull(tokenizer, "tokenizer");
    requireNonNull(hypotheses, "hypotheses");
    requireNonNull(entailment, "entailment");
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads);
    }
  }

  /** A model with what lies beside it. */
  public static OnnxOptions of(Path model) {
    return new OnnxOptions(model, Optional.empty(), Optional.empty(), OptionalInt.empty(), 1);
  }
}
