// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.effect;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How far the sum over a window is apt to stray from what is expected of it.
 *
 * @param variance of the sum, not negative
 * @param freedom degrees of freedom on which it rests, not negative
 */
record Spread(double variance, double freedom) {
  static double TRUST = Double.parseDouble(System.getProperty("trust", "3"));
  static double KFAC = Double.parseDouble(System.getProperty("kfac", "0.4"));

  static Spread of(List<Block> blocks, ToDoubleFunction<Block> size, ToDoubleFunction<Block> sum) {
    int n = blocks.size();
    double sizes = blocks.stream().mapToDouble(size).sum();
    double rate = sizes > 0 ? blocks.stream().mapToDouble(sum).sum() / sizes : 0;
    double exposure = blocks.stream().mapToDouble(Block::exposure).sum();
    double[] residual = new double[n];
    double[] place = new double[n];
    double before = 0;
    double white = 0;
    for (int i = 0; i < n; i++) {
      Block block = blocks.get(i);
      residual[i] = sum.applyAsDouble(block) - rate * size.applyAsDouble(block);
      place[i] = (before + block.exposure() / 2) / exposure;
      before += block.exposure();
      white += residual[i] * residual[i];
    }
    if (n < 2) {
      return new Spread(0, 0);
    }
    white *= (double) n / (n - 1);
    int waves = (int) Math.max(1, Math.min(n - 1, Math.round(KFAC * Math.pow(n, 2.0 / 3))));
    double slow = 0;
    for (int j = 1; j <= waves; j++) {
      double wave = 0;
      for (int i = 0; i < n; i++) {
        wave += residual[i] * Math.cos(Math.PI * j * place[i]);
      }
      slow += 2 * wave * wave;
    }
    double trust = Math.min(TRUST, n - 1);
    return new Spread((trust * white + slow) / (trust + waves), trust + waves);
  }
}
