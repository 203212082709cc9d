// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.effect;

import java.util.List;

/**
 * A window of time in blocks.
 *
 * @param blocks in order of time; at least one
 * @param greatest the greatest weight that one incident can have, above 0: 1 for counts, 10 on the
 *     scales
 */
public record Sample(List<Block> blocks, double greatest) {
  public Sample {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty() || !(greatest > 0)) {
      throw new IllegalArgumentException("no sample: " + blocks.size() + ", " + greatest);
    }
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
}
