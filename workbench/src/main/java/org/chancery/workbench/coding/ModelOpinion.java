// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.text.opinion.OnnxOptions;
import org.chancery.text.opinion.SecondOpinion;

/**
 * A model of the analyst's own that is asked for a second opinion on each event's type.
 *
 * @param model the ONNX model
 * @param tokenizer its tokenizer; empty for the one beside it
 * @param hypotheses the analyst's own statements; empty for the bundled ones
 * @param entailment which output means that a statement follows, from 0; empty to ask {@code
 *     config.json} beside the model
 * @param threads processors to use, 1 or more
 */
public record ModelOpinion(
    Path model,
    Optional<Path> tokenizer,
    Optional<Path> hypotheses,
    OptionalInt entailment,
    int threads) {
  public ModelOpinion {
    requireNonNull(model, "model");
    requireNonNull(tokenizer, "tokenizer");
    requireNonNull(hypotheses, "hypotheses");
    requireNonNull(entailment, "entailment");
  }

  SecondOpinion open() {
    return SecondOpinion.open(new OnnxOptions(model, tokenizer, hypotheses, entailment, threads));
  }
}
