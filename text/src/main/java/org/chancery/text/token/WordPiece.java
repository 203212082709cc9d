// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The longest piece of the vocabulary first, from the left; a word that cannot be cut so is unknown
 * as a whole.
 *
 * @param vocabulary numbers of the pieces
 * @param prefix what marks a piece that is not a word's first: {@code ##}
 * @param unknown number of the unknown word
 * @param longestWord words of more characters are unknown
 * @see <a href="https://arxiv.org/abs/1609.08144">Wu et al. (2016), section 4.1; greedy as in
 *     BERT</a>
 */
record WordPiece(Map<String, Integer> vocabulary, String prefix, int unknown, int longestWord)
    implements Pieces {
  @Override
  public Stream<Integer> of(String word) {
    if (word.codePointCount(0, word.length()) > longestWord) {
      return Stream.of(unknown);
    }
    List<Integer> pieces = new ArrayList<>();
    int begin = 0;
    while (begin < word.length()) {
      int end = longestFrom(word, begin);
      if (end == begin) {
        return Stream.of(unknown);
      }
      pieces.add(vocabulary.getOrDefault(piece(word, begin, end), unknown));
      begin = end;
    }
    return pieces.stream();
  }

  /** Where the longest known piece from here ends; here, if none is known. */
  private int longestFrom(String word, int begin) {
    int end = word.length();
    while (end > begin && !vocabulary.containsKey(piece(word, begin, end))) {
      end = word.offsetByCodePoints(end, -1);
    }
    return end;
  }

  private String piece(String word, int begin, int end) {
    return (begin == 0 ? "" : prefix) + word.substring(begin, end);
  }
}
