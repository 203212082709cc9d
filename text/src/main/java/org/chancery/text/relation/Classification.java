// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a model takes a pair for.
 *
 * @param label the likeliest label
 * @param probability that the model gives it, 0 to 1; not calibrated
 * @param reasons the features that speak for it, the weightiest first
 */
public record Classification(String label, double probability, List<Reason> reasons) {
  public Classification {
    requireNonNull(label, "label");
    reasons = List.copyOf(reasons);
  }

  /**
   * A feature and what it adds to the label's score.
   *
   * @param feature its kind, a colon, and what it is
   * @param weight logarithm of the factor by which it multiplies the label's odds
   */
  public record Reason(String feature, double weight) {
    public Reason {
      requireNonNull(feature, "feature");
    }
  }
}
