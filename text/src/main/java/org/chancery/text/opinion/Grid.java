// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.opinion;

import java.util.Arrays;
import java.util.List;
import org.chancery.text.token.EncodedPair;

/** Rows of tokens of one length, as a model takes them: short ones are filled up and masked. */
final class Grid {
  private final int height;
  private final int width;
  private final long[] ids;
  private final long[] mask;
  private final long[] segments;

  private Grid(int height, int width, int padding) {
    this.height = height;
    this.width = width;
    this.ids = new long[height * width];
    this.mask = new long[height * width];
    this.segments = new long[height * width];
    Arrays.fill(ids, padding);
  }

  /**
   * Lays rows one below the other.
   *
   * @param height rows in all; the last one is repeated where there are fewer
   * @param width tokens of a row; 0 for as many as the longest has
   * @param padding the token that fills up
   */
  static Grid of(List<EncodedPair> rows, int height, int width, int padding) {
    int longest = rows.stream().mapToInt(EncodedPair::length).max().orElse(0);
    Grid grid = new Grid(height, width > 0 ? width : longest, padding);
    for (int row = 0; row < height; row++) {
      grid.put(row, rows.get(Math.min(row, rows.size() - 1)));
    }
    return grid;
  }

  private void put(int row, EncodedPair pair) {
    for (int i = 0; i < pair.length(); i++) {
      ids[row * width + i] = pair.ids().get(i);
      mask[row * width + i] = 1;
      segments[row * width + i] = pair.segments().get(i);
    }
  }

  long[] shape() {
    return new long[] {height, width};
  }

  long[] ids() {
    return ids;
  }

  /** 1 for a token, 0 for what only fills up. */
  long[] mask() {
    return mask;
  }

  long[] segments() {
    return segments;
  }
}
