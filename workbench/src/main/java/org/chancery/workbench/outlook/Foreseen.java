// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.outlook;

import static java.util.Objects.requireNonNull;

/** What a brief can say of the time ahead. */
public sealed interface Foreseen {
  /**
   * Nothing, as forecasts from this record would be no better than habit, or cannot be learned.
   *
   * @param why in a sentence
   */
  record Nothing(String why) implements Foreseen {
    public Nothing {
      requireNonNull(why, "why");
    }
  }

  /**
   * Forecasts of a kind that has been good on this record.
   *
   * @param prognosis the forecasts
   * @param walk when such forecasts were tried on the past
   * @param scores how good they were, {@link TrackScores#proven()}
   */
  record Something(Prognosis prognosis, Walk walk, TrackScores scores) implements Foreseen {
    public Something {
      requireNonNull(prognosis, "prognosis");
      requireNonNull(walk, "walk");
      requireNonNull(scores, "scores");
    }
  }
}
