// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.verdict;

import java.util.List;
import org.chancery.analysis.verdict.Variation.Side;

/**
 * A claim under all reasonable choices. Its shares say how much the answer depends on choices; they
 * are no probabilities.
 *
 * @param variations the choices, the main one first; none where there is nothing to choose
 */
public record Curve(List<Variation> variations) {
  /** Where there is nothing to choose. */
  public static final Curve NONE = new Curve(List.of());

  public Curve {
    variations = List.copyOf(variations);
  }

  /** How many choices give an effect on a side. */
  public int on(Side side) {
    return (int) variations.stream().filter(variation -> variation.side() == side).count();
  }

  /** The share of choices on a side, 0 to 1; 1 where there is nothing to choose. */
  public double share(Side side) {
    return variations.isEmpty() ? 1 : (double) on(side) / variations.size();
  }
}
