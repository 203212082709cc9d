// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.analysis.fact.History;
import org.chancery.analysis.fact.Kinship;

/**
 * Walks through time: at each step a model that was learned from what came before says what comes
 * next, and the outcome is put beside it. Whatever happens at a step or after it changes nothing of
 * what is said there.
 */
public final class WalkForward {
  private final History history;
  private final Kinship kinship;
  private final int horizon;
  private final int relearn;

  /**
   * A walk.
   *
   * @param horizon steps that each forecast looks ahead, at least 1
   * @param relearn how many steps a model serves before the next is learned, at least 1
   */
  public WalkForward(History history, Kinship kinship, int horizon, int relearn) {
    if (relearn < 1) {
      throw new IllegalArgumentException("a model serves a step at least: " + relearn);
    }
    this.history = history;
    this.kinship = kinship;
    this.horizon = horizon;
    this.relearn = relearn;
  }

  /**
   * Forecasts at these steps.
   *
   * @param steps ascending; the horizon of each ends within the history
   */
  public Track track(List<Integer> steps) {
    Map<String, Lesson> models = new LinkedHashMap<>();
    List<Said> said = new ArrayList<>();
    Optional<Outlook> model = Optional.empty();
    int learned = 0;
    for (int step : steps) {
      requireKnown(step);
      if (model.isEmpty() || step - learned >= relearn) {
        model = Outlook.learn(history, kinship, step, horizon);
        learned = step;
      }
      model.ifPresent(
          outlook -> {
            models.put(outlook.version(), outlook.lesson());
            said.add(say(outlook, step));
          });
    }
    return new Track(horizon, models, said);
  }

  private void requireKnown(int step) {
    if (history.isEmpty() || step + horizon - 1 > history.lastStep()) {
      throw new IllegalArgumentException(
          "what came within %d steps from step %d is not known".formatted(horizon, step));
    }
  }

  private Said say(Outlook model, int step) {
    Set<Question> outcomes = Sample.outcomes(history, step, horizon);
    List<Said.Answer> answers =
        model.at(history, step).all().stream()
            .map(one -> new Said.Answer(one, outcomes.contains(one.question())))
            .toList();
    return new Said(step, model.version(), answers);
  }
}
