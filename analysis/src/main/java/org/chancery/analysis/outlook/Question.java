// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import org.chancery.analysis.fact.Fact;

/**
 * Will a source do this to a target, at least once, within the horizon?
 *
 * @param source number of the entity that would act
 * @param relation number of what it would do
 * @param target number of the entity that it would be done to
 */
public record Question(int source, int relation, int target) implements Comparable<Question> {
  private static final int SOURCE_BITS = 39;
  private static final int RELATION_BITS = 24;

  public Question {
    boolean fits =
        Math.min(source, Math.min(relation, target)) >= 0
            && Math.max(source, target) < 1 << RELATION_BITS
            && relation < 1 << (SOURCE_BITS - RELATION_BITS);
    if (!fits) {
      throw new IllegalArgumentException(
          "numbers out of range: %d, %d, %d".formatted(source, relation, target));
    }
  }

  /** The question that a fact answers. */
  public static Question of(Fact fact) {
    return new Question(fact.source(), fact.relation(), fact.target());
  }

  /** The same act by the target towards the source. */
  public Question turned() {
    return new Question(/* source= */ target, relation, /* target= */ source);
  }

  /** The three numbers in one. */
  long key() {
    return ((long) source << SOURCE_BITS) | ((long) relation << RELATION_BITS) | target;
  }

  /** By source, relation and target. */
  @Override
  public int compareTo(Question other) {
    return Long.compare(key(), other.key());
  }
}
