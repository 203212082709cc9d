// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.triad;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;
import org.chancery.analysis.dealing.Account;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.estimate.Interval;
import org.chancery.model.actor.ActorId;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * The relation of two in a stretch of time, by the sign of its net cooperation.
 *
 * @param one one of the two
 * @param other the other
 * @param account what both did to one another
 */
public record Tie(ActorId one, ActorId other, Account account) {
  public Tie {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
    requireNonNull(account, "account");
  }

  /** Net cooperation either way, in points of the scale; without an interval if described. */
  public Estimate net() {
    return account.measured().orElse(account.all()).scores().net();
  }

  /** 1, −1, or 0 where nothing happened or cooperation and conflict are as much. */
  public int sign() {
    return (int) Math.signum(net().value());
  }

  /*
   * The interval of the net of level L ends at a normal deviate z of (1 + L)/2 from the value, on
   * the side of 0: scaled to 0, the probability is Phi(z v / (v - low)) for a net v above 0, and
   * 1 - Phi(z |v| / (high - v)) below. Where v = low it is 1.
   */
  /**
   * The probability, 0 to 1, that the net is above 0, by its interval; empty where it has none, or
   * nothing happened.
   */
  public OptionalDouble positive() {
    Estimate net = net();
    if (net.interval().isEmpty() || net.n() == 0) {
      return OptionalDouble.empty();
    }
    Interval interval = net.interval().get();
    double value = net.value();
    double distance = value > 0 ? value - interval.low() : interval.high() - value;
    NormalDistribution normal = new NormalDistribution();
    double deviate = normal.inverseCumulativeProbability((1 + interval.level()) / 2);
    return OptionalDouble.of(
        value == 0 ? 0.5 : normal.cumulativeProbability(deviate * value / distance));
  }
}
