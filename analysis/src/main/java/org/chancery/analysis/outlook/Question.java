// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.Comparator;
import org.chancery.analysis.fact.Fact;

/**
 * Will a source do this to a target, at least once, within the horizon?
 *
 * @param source number of the entity that would act
 * @param relation number of what it would do
 * @param target number of the entity that it would be done to
 */
public record Question(int source, int relation, int target) implements Comparable<Question> {
  private static final Comparator<Question> ORDER =
      Comparator.comparingInt(Question::source)
          .thenComparingInt(Question::relation)
          .thenComparingInt(Question::target);

  /** The question that a fact answers. */
  public static Question of(Fact fact) {
    return new Question(fact.source(), fact.relation(), fact.target());
  }

  /** By source, relation and target. */
  @Override
  public int compareTo(Question other) {
    return ORDER.compare(this, other);
  }
}
