// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.effect;

import java.util.List;

/**
 * A window of time in blocks.
 *
 * @param blocks in order of time; at least one
 * @param greatest the greatest weight that one incident can have, above 0: 1 for counts, 10 on the
 *     scales
 * @param elsewhere the same measure outside the windows that are compared, in stretches of about a
 *     year: by them one can see how long its ups and downs last, which short windows cannot tell.
 *     May be empty
 */
public record Sample(List<Block> blocks, double greatest, List<List<Block>> elsewhere) {
  public Sample {
    blocks = List.copyOf(blocks);
    elsewhere = elsewhere.stream().map(List::copyOf).toList();
    if (blocks.isEmpty() || !(greatest > 0)) {
      throw new IllegalArgumentException("no sample: " + blocks.size() + ", " + greatest);
    }
  }

  /** A window of which nothing else is known. */
  public Sample(List<Block> blocks, double greatest) {
    this(blocks, greatest, List.of());
  }

  /** This window, with the same measure outside it. */
  public Sample beside(List<List<Block>> stretches) {
    return new Sample(blocks, greatest, stretches);
  }

  /** All incidents. */
  public int incidents() {
    return blocks.stream().mapToInt(Block::incidents).sum();
  }

  /** The sum of all weights. */
  public double amount() {
    return blocks.stream().mapToDouble(Block::amount).sum();
  }

  /** All exposure. */
  public double exposure() {
    return blocks.stream().mapToDouble(Block::exposure).sum();
  }

  /** The sum of the squares of all weights. */
  double squares() {
    return blocks.stream().mapToDouble(Block::squares).sum();
  }
}
