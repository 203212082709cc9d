// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.fact;

import java.util.Comparator;

/**
 * That a source did something to a target at a step of time.
 *
 * @param step number of the step, for instance of the day; steps are as far apart as their numbers
 * @param source number of the entity that acts, from 0
 * @param relation number of what it does, from 0
 * @param target number of the entity that it is done to, from 0
 */
public record Fact(int step, int source, int relation, int target) implements Comparable<Fact> {
  private static final Comparator<Fact> ORDER =
      Comparator.comparingInt(Fact::step)
          .thenComparingInt(Fact::source)
          .thenComparingInt(Fact::relation)
          .thenComparingInt(Fact::target);

  public Fact {
    if (source < 0 || relation < 0 || target < 0) {
      throw new IllegalArgumentException(
          "a number is negative: %d, %d, %d".formatted(source, relation, target));
    }
  }

  /** By step; within a step by source, relation and target. */
  @Override
  public int compareTo(Fact other) {
    return ORDER.compare(this, other);
  }
}
