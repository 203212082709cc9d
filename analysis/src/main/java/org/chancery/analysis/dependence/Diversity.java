// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dependence;

import java.util.List;
import java.util.Map;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.chancery.model.actor.ActorId;

/** Over how many partners an actor's dealings are spread. */
public final class Diversity {
  private Diversity() {}

  /**
   * The effective number of partners, 1 by the Herfindahl index, as it would be with so many
   * incidents.
   *
   * @param blocks incidents by partner, for each block of covered days
   * @param rarefiedTo incidents, from 2 to the number there are
   */
  public static ConfidenceDistribution effectiveNumber(
      List<Map<ActorId, Integer>> blocks, int rarefiedTo) {
    throw new UnsupportedOperationException();
  }

  /** How many partners would be met with so many incidents. */
  public static ConfidenceDistribution circle(List<Map<ActorId, Integer>> blocks, int rarefiedTo) {
    throw new UnsupportedOperationException();
  }
}
