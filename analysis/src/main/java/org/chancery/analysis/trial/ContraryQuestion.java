// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.verdict.Outcome;
import org.chancery.analysis.verdict.Reason;

/**
 * The contrary of a question about a probability: that something never happened.
 *
 * @param question the question
 */
record ContraryQuestion(Question question) implements Question {
  @Override
  public Optional<Answer> answer(Choice choice) {
    return question.answer(choice).map(ContraryQuestion::contrary);
  }

  private static Answer contrary(Answer answer) {
    Outcome outcome = answer.outcome();
    return Answer.ofProbability(
        outcome.contrary().orElse(0), outcome.claimed().orElse(0), outcome.n());
  }

  @Override
  public String figures() {
    return question.figures();
  }

  @Override
  public int onRecord() {
    return question.onRecord();
  }

  @Override
  public List<Choice> choices(Testimony testimony) {
    return question.choices(testimony.against());
  }

  @Override
  public List<Reason> obstacles() {
    return question.obstacles();
  }

  @Override
  public Testimony testimony() {
    return question.testimony().against();
  }
}
