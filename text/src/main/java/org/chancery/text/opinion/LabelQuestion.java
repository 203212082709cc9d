// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.opinion;

import java.util.List;
import org.chancery.text.coding.CodedEvent;

/**
 * Asks a model whose outputs are the types themselves.
 *
 * @param labels what each output means
 * @param hypotheses has the text that tells the model whom it is asked about
 */
record LabelQuestion(List<TypeLabel> labels, Hypotheses hypotheses) implements Question {
  LabelQuestion {
    labels = List.copyOf(labels);
  }

  @Override
  public List<String> beside(CodedEvent event) {
    return List.of(Slots.of(event, hypotheses.nobody()).fill(hypotheses.pair()));
  }

  @Override
  public Opinion answer(CodedEvent event, List<double[]> probabilities) {
    double[] scores = probabilities.get(0);
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    TypeLabel label = labels.get(best);
    return new Opinion(
        label.name(), scores[best], label.types().contains(event.type()), "a label of the model");
  }
}
