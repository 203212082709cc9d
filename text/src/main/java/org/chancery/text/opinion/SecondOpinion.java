// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.opinion;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.text.coding.CodedEvent;
import org.chancery.text.token.EncodedPair;
import org.chancery.text.token.Tokenizer;

/**
 * What a model of the analyst's own says of the type of coded events.
 *
 * <p>A model for natural-language inference is asked, for each type, whether statements such as
 * "Russia attacked Ukraine" follow from the sentence. A model whose labels are PLOVER types is
 * asked for its label. Each event is judged by itself, so that its answer does not depend on its
 * neighbours.
 *
 * <p>Safe to share between threads until it is closed.
 */
public final class SecondOpinion implements AutoCloseable {
  /** Tokens, where neither model nor {@code config.json} says: as many as BERT takes. */
  private static final int USUAL_LONGEST = 512;

  /** The least room for special tokens and a few of each text. */
  private static final int SHORTEST = 8;

  private final OnnxModel model;
  private final Tokenizer tokenizer;
  private final Question question;
  private final int longest;

  private SecondOpinion(OnnxModel model, Tokenizer tokenizer, Question question, int longest) {
    this.model = model;
    this.tokenizer = tokenizer;
    this.question = question;
    this.longest = longest;
  }

  /**
   * Opens a model and tries it once.
   *
   * @throws ChanceryException with {@link Fault#USER} or {@link Fault#DATA}, naming the file, if
   *     something is missing or does not fit
   */
  public static SecondOpinion open(OnnxOptions options) {
    ModelConfig config = ModelConfig.beside(options.model());
    Hypotheses hypotheses =
        options.hypotheses().map(Hypotheses::bundledUnder).orElseGet(Hypotheses::bundled);
    Tokenizer tokenizer = Tokenizer.read(tokenizerFile(options));
    OnnxModel model = OnnxModel.open(options.model(), options.threads(), tokenizer.padding());
    try {
      int longest = longest(model, config, options.model());
      EncodedPair trial = tokenizer.encode("A sentence.", "A statement.", longest);
      int outputs = model.run(List.of(trial)).get(0).length;
      Question question = question(options, config, hypotheses, outputs);
      return new SecondOpinion(model, tokenizer, question, longest);
    } catch (RuntimeException unsuitable) {
      model.close();
      throw unsuitable;
    }
  }

  /** What the model says of an event. */
  public Opinion on(CodedEvent event) {
    List<EncodedPair> rows =
        question.beside(event).stream()
            .map(
                beside ->
                    beside.isEmpty()
                        ? tokenizer.encode(event.text(), longest)
                        : tokenizer.encode(event.text(), beside, longest))
            .toList();
    return question.answer(
        event, model.run(rows).stream().map(SecondOpinion::probabilities).toList());
  }

  @Override
  public void close() {
    model.close();
  }

  /** Softmax; the largest is taken off first, so that nothing overflows. */
  private static double[] probabilities(double[] logits) {
    double largest = Arrays.stream(logits).max().orElse(0);
    double[] powers = Arrays.stream(logits).map(one -> Math.exp(one - largest)).toArray();
    double sum = Arrays.stream(powers).sum();
    return Arrays.stream(powers).map(one -> one / sum).toArray();
  }

  private static Path tokenizerFile(OnnxOptions options) {
    return options
        .tokenizer()
        .or(() -> ModelConfig.beside(options.model(), "tokenizer.json", "vocab.txt"))
        .orElseThrow(
            () ->
                ChanceryException.at(
                    Fault.USER,
                    options.model().toString(),
                    "there is no tokenizer.json nor vocab.txt beside the model",
                    "Name it: --tokenizer FILE."));
  }

  private static int longest(OnnxModel model, ModelConfig config, Path file) {
    int told = config.longest().orElse(USUAL_LONGEST);
    int longest = model.fixedLength() > 0 ? Math.min(told, model.fixedLength()) : told;
    if (longest < SHORTEST) {
      throw ChanceryException.at(
          Fault.DATA,
          file.toString(),
          "the model takes " + longest + " tokens at most, too few for a sentence",
          "Export it with a length of its own for each batch, or for 128 tokens or more.");
    }
    return longest;
  }

  private static Question question(
      OnnxOptions options, ModelConfig config, Hypotheses hypotheses, int outputs) {
    if (!config.labels().isEmpty() && config.labels().size() != outputs) {
      throw ChanceryException.at(
          Fault.DATA,
          options.model().toString(),
          "the model gives %d numbers, but config.json names %d labels %s"
              .formatted(outputs, config.labels().size(), config.labels()),
          "Put the config.json beside it that belongs to it.");
    }
    OptionalInt entailment =
        options.entailment().isPresent() ? options.entailment() : config.entailment();
    if (entailment.isPresent()) {
      return new EntailmentQuestion(hypotheses, checked(entailment.getAsInt(), outputs));
    }
    return config
        .types()
        .map(labels -> new LabelQuestion(labels, hypotheses))
        .orElseThrow(() -> unlabelled(options.model(), config));
  }

  private static int checked(int entailment, int outputs) {
    if (entailment < 0 || entailment >= outputs) {
      throw ChanceryException.at(
          Fault.USER,
          "--entailment " + entailment,
          "the model gives " + outputs + " numbers, counted from 0",
          "Say which of them means that the statement follows from the sentence.");
    }
    return entailment;
  }

  private static ChanceryException unlabelled(Path model, ModelConfig config) {
    String what =
        config.labels().isEmpty()
            ? "no config.json beside the model says what its outputs mean"
            : "its labels %s are neither entailment nor PLOVER types".formatted(config.labels());
    return ChanceryException.at(
        Fault.DATA,
        model.toString(),
        what,
        "Say --entailment N, from 0, or put its config.json with id2label beside it.");
  }
}
