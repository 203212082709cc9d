// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.opinion;

import java.util.List;
import org.chancery.text.coding.CodedEvent;

/** How a model is asked about an event, and how its answer is read. */
sealed interface Question permits EntailmentQuestion, LabelQuestion {
  /** The texts to lay beside the sentence, one pass each; an empty one means none. */
  List<String> beside(CodedEvent event);

  /**
   * The opinion.
   *
   * @param probabilities for each text of {@link #beside}, the probability of each output
   */
  Opinion answer(CodedEvent event, List<double[]> probabilities);
}
