// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.effect;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How the blocks of a stretch of time stray from its mean, as waves of falling length. */
final class Waves {
  /** Waves that are looked at one by one: in a year of weeks, all. */
  private static final int MOST = 60;

  /* Of each wave from the longest on, on the scale of the variance of the sum over the stretch. */
  private final double[] power;

  /* What the waves shorter than these come to together. */
  private final double rest;

  private final int blocks;
  private final double squares;
  private final double fourths;

  private Waves(double[] strays, double[] places) {
    blocks = strays.length;
    power = power(strays, places);
    squares = Arrays.stream(strays).map(stray -> stray * stray).sum();
    fourths = Arrays.stream(strays).map(stray -> stray * stray * stray * stray).sum();
    rest = Math.max(0, blocks * squares - Arrays.stream(power).sum());
  }

  /**
   * The waves of blocks.
   *
   * @param size what the sum of a block is expected to be in proportion to
   * @param sum what is summed
   */
  static Waves of(List<Block> blocks, ToDoubleFunction<Block> size, ToDoubleFunction<Block> sum) {
    double sizes = blocks.stream().mapToDouble(size).sum();
    double mean = sizes > 0 ? blocks.stream().mapToDouble(sum).sum() / sizes : 0;
    double[] strays =
        blocks.stream()
            .mapToDouble(block -> sum.applyAsDouble(block) - mean * size.applyAsDouble(block))
            .toArray();
    return new Waves(strays, places(blocks));
  }

  /** Where the middle of each block lies, from 0 to 1. */
  private static double[] places(List<Block> blocks) {
    double whole = blocks.stream().mapToDouble(Block::exposure).sum();
    double[] places = new double[blocks.size()];
    double before = 0;
    for (int i = 0; i < places.length; i++) {
      double exposure = blocks.get(i).exposure();
      places[i] = (before + exposure / 2) / whole;
      before += exposure;
    }
    return places;
  }

  private static double[] power(double[] strays, double[] places) {
    double[] power = new double[Math.min(strays.length - 1, MOST)];
    for (int j = 0; j < power.length; j++) {
      double wave = 0;
      for (int i = 0; i < strays.length; i++) {
        wave += strays[i] * Math.cos(Math.PI * (j + 1) * places[i]);
      }
      power[j] = 2 * wave * wave;
    }
    return power;
  }

  /** Number of blocks. */
  int blocks() {
    return blocks;
  }

  /** The sum of the squares of what the blocks stray. */
  double squares() {
    return squares;
  }

  /** The sum of the fourth powers of what the blocks stray. */
  double fourths() {
    return fourths;
  }

  /** The variance of the sum over the stretch that quick changes alone would give it. */
  double quick(Slowness slowness) {
    double sum = rest / gain(shortest(), slowness);
    for (int j = 0; j < power.length; j++) {
      sum += power[j] / gain(j + 1, slowness);
    }
    return sum / (blocks - 1);
  }

  double logLikelihood(Slowness slowness) {
    double sum = (blocks - 1) * Math.log(quick(slowness));
    for (int j = 0; j < power.length; j++) {
      sum += Math.log(gain(j + 1, slowness));
    }
    sum += (blocks - 1 - power.length) * Math.log(gain(shortest(), slowness));
    return -sum / 2;
  }

  private double gain(double wave, Slowness slowness) {
    return slowness.gain(Math.PI * wave / blocks);
  }

  /** The middle one of the waves that are not looked at one by one. */
  private double shortest() {
    return (power.length + blocks) / 2.0;
  }
}
