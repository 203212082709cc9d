// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

/** A latent normal series in which each value takes after the one before: AR(1), with mean 0. */
final class Wave {
  private final double persistence;
  private final double deviation;
  private final Chance chance;
  private double value;

  /**
   * A wave that has been going on for ever.
   *
   * @param persistence correlation of neighbours, from 0 to below 1
   * @param deviation standard deviation of its values
   */
  Wave(double persistence, double deviation, Chance chance) {
    this.persistence = persistence;
    this.deviation = deviation;
    this.chance = chance;
    this.value = deviation * chance.normal();
  }

  /** The next value. */
  double next() {
    double now = value;
    double innovation = deviation * Math.sqrt(1 - persistence * persistence);
    value = persistence * now + innovation * chance.normal();
    return now;
  }
}
