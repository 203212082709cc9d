// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.outlook.Assumption;
import org.chancery.analysis.outlook.Outlook;
import org.chancery.analysis.outlook.Question;
import org.chancery.analysis.outlook.Shift;
import org.chancery.analysis.outlook.WhatIf;
import org.chancery.workbench.scenario.Premise;
import org.chancery.workbench.scenario.Scenario;

/**
 * Puts a scenario to a model. What happens is assumed of the eve of the forecast, and what stops to
 * have stopped a horizon ago.
 */
final class Supposing {
  /* A lesser shift would be told as one from a number to itself. */
  private static final double LEAST = 0.0005;

  private final FactBook book;
  private final Reasoning reasoning;
  private final Ask ask;

  Supposing(FactBook book, Reasoning reasoning, Ask ask) {
    this.book = book;
    this.reasoning = reasoning;
    this.ask = ask;
  }

  Supposition suppose(Scenario scenario, Outlook model) {
    List<Assumption> assumptions =
        scenario.assume().stream().flatMap(one -> assumptions(one).stream()).toList();
    Set<Question> assumed = assumptions.stream().map(Assumption::act).collect(Collectors.toSet());
    List<Shift> shifts =
        new WhatIf(model)
            .shifts(book.history(), ask.step(), assumptions, one -> asks(one, assumed)).stream()
                .filter(shift -> Math.abs(shift.change()) >= Math.max(ask.least(), LEAST))
                .toList();
    int shown = ask.limit() == 0 ? shifts.size() : Math.min(ask.limit(), shifts.size());
    return new Supposition(
        scenario,
        ask,
        scenario.assume().stream().map(this::precedents).toList(),
        shifts.subList(0, shown).stream().map(this::moved).toList(),
        shifts.size());
  }

  private boolean asks(Question question, Set<Question> assumed) {
    return !assumed.contains(question)
        && ask.asks(
            book.actor(question.source()),
            book.type(question.relation()),
            book.actor(question.target()));
  }

  private List<Assumption> assumptions(Premise one) {
    Question act = question(one);
    if (one.stops()) {
      return List.of(new Assumption.Stops(act, ask.step() - ask.horizon()));
    }
    List<Assumption> happens = new ArrayList<>();
    for (int time = 0; time < one.times(); time++) {
      happens.add(new Assumption.Happens(act, ask.step() - 1));
    }
    return happens;
  }

  private Question question(Premise one) {
    return new Question(
        book.find(one.source()).orElseThrow(),
        FactBook.relation(one.type()),
        book.find(one.target()).orElseThrow());
  }

  private Supposition.Precedents precedents(Premise one) {
    int relation = FactBook.relation(one.type());
    Question act = question(one);
    int own = 0;
    int anybody = 0;
    for (Fact fact : book.history().before(ask.step()).facts()) {
      if (fact.relation() == relation) {
        anybody++;
        own += Question.of(fact).equals(act) ? 1 : 0;
      }
    }
    return new Supposition.Precedents(own, anybody);
  }

  private Supposition.Moved moved(Shift shift) {
    Question question = shift.question();
    return new Supposition.Moved(
        book.actor(question.source()),
        book.type(question.relation()),
        book.actor(question.target()),
        shift,
        reasoning.of(question, ask.step(), shift.carriers()));
  }
}
