// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.token;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/**
 * Turns texts into the numbers a model was trained on. WordPiece (BERT and its kin) and byte-level
 * BPE (RoBERTa, BART) are known.
 *
 * <p>Special tokens written out in a text, such as {@code [SEP]}, are text like any other.
 *
 * <p>Immutable and safe to share.
 */
public final class Tokenizer {
  private final UnaryOperator<String> normalizing;
  private final Words words;
  private final Pieces pieces;
  private final Template template;
  private final int padding;

  Tokenizer(
      UnaryOperator<String> normalizing,
      Words words,
      Pieces pieces,
      Template template,
      int padding) {
    this.normalizing = normalizing;
    this.words = words;
    this.pieces = pieces;
    this.template = template;
    this.padding = padding;
  }

  /**
   * Reads a tokenizer.
   *
   * @param file {@code tokenizer.json} as Hugging Face writes it, or BERT's {@code vocab.txt}
   * @throws ChanceryException with {@link Fault#USER} if it cannot be read, {@link Fault#DATA} if
   *     it is no tokenizer of a kind that is known
   */
  public static Tokenizer read(Path file) {
    return VocabularyFile.is(file) ? VocabularyFile.read(file) : TokenizerFile.read(file);
  }

  /** A text alone, cut at its end if it is longer than so many tokens. */
  public EncodedPair encode(String text, int longest) {
    int room = longest - Template.specials(template.single());
    return Template.fill(template.single(), ids(text, room), List.of());
  }

  /**
   * Two texts. If both are longer than so many tokens, the end of the first is cut off, and the
   * second only where the first has come down to half.
   */
  public EncodedPair encode(String first, String second, int longest) {
    int room = longest - Template.specials(template.pair());
    List<Integer> one = ids(first, room);
    List<Integer> two = ids(second, room);
    int kept = Math.max(room - two.size(), Math.min(one.size(), room / 2));
    one = one.subList(0, Math.min(one.size(), kept));
    two = two.subList(0, Math.min(two.size(), room - one.size()));
    return Template.fill(template.pair(), one, two);
  }

  /** The number that fills up a short text beside a longer one. */
  public int padding() {
    return padding;
  }

  private List<Integer> ids(String text, int most) {
    return words.of(normalizing.apply(text)).flatMap(pieces::of).limit(most).toList();
  }
}
