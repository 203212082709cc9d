// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.opinion;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.ontology.EventType;
import org.chancery.text.coding.CodedEvent;

/**
 * Asks which statements follow from the sentence. A type is as likely as its likeliest statement;
 * the likeliest type is the opinion, of equals the one that PLOVER lists first.
 *
 * @param hypotheses the statements
 * @param entailment which output means that the statement follows
 * @see <a href="https://aclanthology.org/D19-1404/">Yin, Hay and Roth (2019), zero-shot
 *     classification as entailment</a>
 */
record EntailmentQuestion(Hypotheses hypotheses, int entailment) implements Question {
  @Override
  public List<String> beside(CodedEvent event) {
    Slots slots = Slots.of(event, hypotheses.nobody());
    List<String> statements = new ArrayList<>();
    for (EventType type : EventType.values()) {
      hypotheses.of(type).forEach(pattern -> statements.add(slots.fill(pattern)));
    }
    return statements;
  }

  @Override
  public Opinion answer(CodedEvent event, List<double[]> probabilities) {
    List<String> statements = beside(event);
    EventType best = event.type();
    int bestRow = -1;
    int row = 0;
    for (EventType type : EventType.values()) {
      for (int i = 0; i < hypotheses.of(type).size(); i++, row++) {
        if (bestRow < 0
            || probabilities.get(row)[entailment] > probabilities.get(bestRow)[entailment]) {
          bestRow = row;
          best = type;
        }
      }
    }
    return new Opinion(
        best.name(),
        probabilities.get(bestRow)[entailment],
        best == event.type(),
        "\"" + statements.get(bestRow) + "\"");
  }
}
