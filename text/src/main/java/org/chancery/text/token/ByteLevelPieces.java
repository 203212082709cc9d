// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.token;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Byte-pair encoding over bytes, as in GPT-2, RoBERTa and BART: a word's UTF-8 bytes, each written
 * as a visible character, are joined two by two in the order in which the merges were learnt.
 *
 * @param vocabulary numbers of the pieces
 * @param merges rank of each pair that may be joined; the lowest is joined first
 * @param whole whether a word that is in the vocabulary is taken as it is
 * @param unknown number of a piece that the vocabulary lacks; empty to pass over it
 * @see <a href="https://arxiv.org/abs/1508.07909">Sennrich, Haddow and Birch (2016)</a>
 */
record ByteLevelPieces(
    Map<String, Integer> vocabulary,
    Map<Pair, Integer> merges,
    boolean whole,
    Optional<Integer> unknown)
    implements Pieces {
  private static final List<String> LETTERS = letters();

  /** A word of more bytes is cut, since joining takes quadratic time. No real word is so long. */
  private static final int LONGEST = 2_000;

  /** Two pieces that stand side by side. */
  record Pair(String left, String right) {}

  @Override
  public Stream<Integer> of(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    return IntStream.iterate(0, begin -> begin < bytes.length, begin -> begin + LONGEST)
        .boxed()
        .flatMap(begin -> joined(bytes, begin, Math.min(begin + LONGEST, bytes.length)).stream())
        .map(piece -> vocabulary.getOrDefault(piece, unknown.orElse(null)))
        .filter(Objects::nonNull);
  }

  private List<String> joined(byte[] bytes, int begin, int end) {
    List<String> pieces = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      pieces.add(LETTERS.get(bytes[i] & 0xff));
    }
    String all = String.join("", pieces);
    if (whole && vocabulary.containsKey(all)) {
      return List.of(all);
    }
    for (int at = lowest(pieces); at >= 0; at = lowest(pieces)) {
      pieces.set(at, pieces.get(at) + pieces.remove(at + 1));
    }
    return pieces;
  }

  /** Where the pair of lowest rank begins, the leftmost of equals; -1 if none can be joined. */
  private int lowest(List<String> pieces) {
    int place = -1;
    int rank = Integer.MAX_VALUE;
    for (int i = 0; i + 1 < pieces.size(); i++) {
      int its = merges.getOrDefault(new Pair(pieces.get(i), pieces.get(i + 1)), Integer.MAX_VALUE);
      if (its < rank) {
        rank = its;
        place = i;
      }
    }
    return place;
  }

  /** GPT-2's visible character of each byte: its own where it has one, else one from U+0100 on. */
  private static List<String> letters() {
    List<String> letters = new ArrayList<>();
    int next = 0x100;
    for (int value = 0; value < 0x100; value++) {
      boolean visible =
          (value >= '!' && value <= '~')
              || (value >= 0xa1 && value <= 0xac)
              || (value >= 0xae && value <= 0xff);
      letters.add(Character.toString(visible ? value : next++));
    }
    return List.copyOf(letters);
  }
}
