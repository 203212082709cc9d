// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;

/**
 * How forecasts shift if the past is assumed to be other than it was. The model stays the same: it
 * says what used to come with such a past. That is association, not cause.
 */
public final class WhatIf {
  private final Outlook model;

  /** Asks a model. */
  public WhatIf(Outlook model) {
    this.model = model;
  }

  /** The same of all questions. */
  public List<Shift> shifts(History history, int step, List<Assumption> assumptions) {
    return shifts(history, step, assumptions, question -> true);
  }

  /**
   * The forecasts for a step that assumptions shift, the greatest shift first.
   *
   * @param history of which nothing at or after the step is looked at
   * @param asked which questions are looked at
   * @throws IllegalArgumentException if an event is assumed at or after the step
   */
  public List<Shift> shifts(
      History history, int step, List<Assumption> assumptions, Predicate<Question> asked) {
    History past = history.before(step);
    Forecasts without = model.at(past, step);
    Forecasts with = model.at(assumed(past, step, assumptions), step);
    List<Shift> shifts = new ArrayList<>();
    for (Forecast after : with.all()) {
      Optional<Forecast> before = without.of(after.question());
      boolean same = before.isPresent() && before.get().probability() == after.probability();
      if (!same && asked.test(after.question())) {
        shifts.add(shift(without, before, with, after));
      }
    }
    shifts.sort(
        Comparator.comparingDouble((Shift shift) -> Math.abs(shift.change()))
            .reversed()
            .thenComparing(Shift::question));
    return shifts;
  }

  private static Shift shift(
      Forecasts without, Optional<Forecast> before, Forecasts with, Forecast after) {
    Question question = after.question();
    return new Shift(
        question,
        before.map(Forecast::probability),
        after.probability(),
        before.map(unused -> without.reasons(question)).orElse(List.of()),
        with.reasons(question));
  }

  private static History assumed(History past, int step, List<Assumption> assumptions) {
    List<Fact> facts = new ArrayList<>(past.facts());
    for (Assumption assumption : assumptions) {
      apply(assumption, step, facts);
    }
    return History.of(facts, past.entities(), past.relations());
  }

  private static void apply(Assumption assumption, int step, List<Fact> facts) {
    Question act = assumption.act();
    if (assumption instanceof Assumption.Happens happens) {
      if (happens.step() >= step) {
        throw new IllegalArgumentException(
            "assumed at step %d, but step %d is forecast".formatted(happens.step(), step));
      }
      facts.add(new Fact(happens.step(), act.source(), act.relation(), act.target()));
    } else if (assumption instanceof Assumption.Stops stops) {
      facts.removeIf(fact -> fact.step() >= stops.from() && Question.of(fact).equals(act));
    }
  }
}
