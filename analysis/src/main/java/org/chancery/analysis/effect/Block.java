// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.effect;

/**
 * What was observed in a block of covered days: a week, or less where coverage has a gap.
 *
 * @param exposure how much was looked at, above 0: covered days, or these times the volume of the
 *     whole record where shares of it are wanted
 * @param incidents incidents that have a part in the measure
 * @param amount the sum of their weights; of either sign for balances. For a share, how many of the
 *     incidents are of the kind
 * @param squares the sum of the squares of their weights
 */
public record Block(double exposure, int incidents, double amount, double squares) {
  public Block {
    if (!(exposure > 0) || incidents < 0 || !Double.isFinite(amount) || !(squares >= 0)) {
      throw new IllegalArgumentException(
          "no block: " + exposure + ", " + incidents + ", " + amount + ", " + squares);
    }
  }
}
