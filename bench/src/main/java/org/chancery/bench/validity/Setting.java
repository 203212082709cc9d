// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.List;

/**
 * What a made series is like.
 *
 * @param mean incidents a month, above 0
 * @param spread how they spread about it
 * @param months its length
 */
record Setting(double mean, Spread spread, int months) {
  static final List<Double> MEANS = List.of(0.5, 1.0, 3.0, 10.0);
  static final List<Integer> LENGTHS = List.of(24, 48, 96, 240);

  /** Standard deviation of the counts. */
  double deviation() {
    return Math.sqrt(spread.variance(mean));
  }

  /** All settings with some spreads, lengths running fastest. */
  static List<Setting> all(List<Spread> spreads) {
    return MEANS.stream()
        .flatMap(
            mean ->
                spreads.stream()
                    .flatMap(
                        spread ->
                            LENGTHS.stream().map(months -> new Setting(mean, spread, months))))
        .toList();
  }
}
