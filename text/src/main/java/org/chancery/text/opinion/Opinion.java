// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.opinion;

import static java.util.Objects.requireNonNull;

/**
 * What a model says of an event.
 *
 * @param label the type it holds likeliest: a PLOVER type, or {@code NONE} or {@code YIELD} if the
 *     model has such a label
 * @param score its probability of the statement, or of the label, 0 to 1; never calibrated here
 * @param agrees whether that is the type that the lexicon gave
 * @param because the statement it was asked, or that the label is the model's own
 */
public record Opinion(String label, double score, boolean agrees, String because) {
  public Opinion {
    requireNonNull(label, "label");
    requireNonNull(because, "because");
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score: " + score);
    }
  }
}
