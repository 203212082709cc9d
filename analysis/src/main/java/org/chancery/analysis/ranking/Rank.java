// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.ranking;

import static java.util.Objects.requireNonNull;

import org.chancery.analysis.fact.Fact;

/**
 * Where the true answer to a question stood.
 *
 * @param fact the fact that happened
 * @param asked the end of it that was asked for
 * @param rank candidates that scored better, and half of those that scored the same, itself
 *     included, and a half more: better + (ties + 1)/2. From 1
 * @param ties how many scored the same, itself included
 */
public record Rank(Fact fact, End asked, double rank, int ties) {
  public Rank {
    requireNonNull(fact, "fact");
    requireNonNull(asked, "asked");
    if (rank < 1 || ties < 1) {
      throw new IllegalArgumentException("rank " + rank + " with " + ties + " ties");
    }
  }

  /** The rank behind some that are better, among some that are the same. */
  static Rank of(Fact fact, End asked, int better, int ties) {
    return new Rank(fact, asked, better + (ties + 1) / 2.0, ties);
  }

  /** An end of a fact. */
  public enum End {
    SOURCE,
    TARGET
  }
}
