// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.chancery.analysis.skill.ScoredForecast;
import org.chancery.analysis.skill.Scores;
import org.chancery.analysis.skill.Skill;

/**
 * A track record: what was said at each step of a walk, by which model, from which data.
 *
 * @param horizon steps that each forecast looked ahead
 * @param models what each model was learned from, by its version, in the order of their learning
 * @param said by step, ascending; a step at which there was too little to learn from is missing
 */
public record Track(int horizon, Map<String, Lesson> models, List<Said> said) {
  public Track {
    models = Collections.unmodifiableMap(new LinkedHashMap<>(models));
    said = List.copyOf(said);
  }

  /** Whether nothing was said, so that there is nothing to score. */
  public boolean isEmpty() {
    return said.stream().allMatch(one -> one.answers().isEmpty());
  }

  /** The forecasts with their outcomes. */
  public List<ScoredForecast> forecasts() {
    return scored(Forecast::probability);
  }

  /** How good the forecasts were. */
  public Scores scores() {
    return Scores.of(forecasts(), horizon);
  }

  /** By how much they beat the base rate of each relation. */
  public Skill againstBaseRate() {
    return Skill.against(forecasts(), scored(Forecast::baseRate), horizon);
  }

  /** By how much they beat calibrated persistence. */
  public Skill againstPersistence() {
    return Skill.against(forecasts(), scored(Forecast::persistence), horizon);
  }

  private List<ScoredForecast> scored(ToDoubleFunction<Forecast> probability) {
    List<ScoredForecast> scored = new ArrayList<>();
    for (Said one : said) {
      for (Said.Answer answer : one.answers()) {
        scored.add(
            new ScoredForecast(
                one.step(),
                answer.forecast().question().key(),
                probability.applyAsDouble(answer.forecast()),
                answer.happened()));
      }
    }
    return scored;
  }
}
