// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.chancery.analysis.outlook.Forecast;
import org.chancery.analysis.outlook.Forecasts;
import org.chancery.analysis.outlook.Outlook;
import org.chancery.analysis.outlook.Question;
import org.chancery.analysis.outlook.Track;
import org.chancery.analysis.outlook.WalkForward;
import org.chancery.model.actor.ActorId;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.workbench.scenario.Scenario;

/** What a record leads one to expect: who will do what to whom, and how good that has been. */
public final class Prospect {
  private static final Comparator<Forecast> LIKELIEST =
      Comparator.comparingDouble(Forecast::probability)
          .reversed()
          .thenComparing(Forecast::question);

  private final FactBook book;
  private final Function<ActorId, String> names;

  /**
   * A prospect.
   *
   * @param book what is known
   * @param names of actors as they stand within a sentence
   */
  public Prospect(FactBook book, Function<ActorId, String> names) {
    this.book = book;
    this.names = names;
  }

  /**
   * What is forecast, the likeliest first.
   *
   * @throws ChanceryException with {@link Fault#DATA} if there is too little to learn from
   */
  public Prognosis forecast(Ask ask) {
    Outlook model = learn(ask);
    Forecasts forecasts = model.at(book.history(), ask.step());
    List<Forecast> likely =
        forecasts.all().stream()
            .filter(one -> one.probability() >= ask.least() && asks(ask, one.question()))
            .sorted(LIKELIEST)
            .toList();
    List<Forecast> wanted = likely.stream().filter(one -> one.probability() <= ask.most()).toList();
    Reasoning reasoning = new Reasoning(book, names, ask.horizon());
    List<Expected> shown = new ArrayList<>();
    for (Forecast one : ask.limit() == 0 ? wanted : head(wanted, ask.limit())) {
      Question question = one.question();
      shown.add(
          new Expected(
              book.actor(question.source()),
              book.type(question.relation()),
              book.actor(question.target()),
              one,
              reasoning.of(question, ask.step(), forecasts.reasons(question))));
    }
    return new Prognosis(
        ask, model.version(), model.lesson(), shown, wanted.size(), likely.size() - wanted.size());
  }

  private static <T> List<T> head(List<T> all, int count) {
    return all.subList(0, Math.min(count, all.size()));
  }

  private boolean asks(Ask ask, Question question) {
    return ask.asks(
        book.actor(question.source()),
        book.type(question.relation()),
        book.actor(question.target()));
  }

  /**
   * How forecasts shift if a scenario comes true, the greatest shift first.
   *
   * @throws ChanceryException with {@link Fault#DATA} if there is too little to learn from
   */
  public Supposition suppose(Scenario scenario, Ask ask) {
    return new Supposing(book, new Reasoning(book, names, ask.horizon()), ask)
        .suppose(scenario, learn(ask));
  }

  private Outlook learn(Ask ask) {
    return Outlook.learn(book.history(), book.kinship(), ask.step(), ask.horizon())
        .orElseThrow(() -> book.tooLittle());
  }

  /**
   * Walks through the past and keeps what would have been said.
   *
   * @throws ChanceryException with {@link Fault#DATA} if there is too little to learn from at every
   *     step
   */
  public TrackRecord backtest(Walk walk) {
    Track track =
        new WalkForward(book.history(), book.kinship(), walk.horizon(), walk.relearn())
            .track(walk.steps());
    if (track.isEmpty()) {
      throw book.tooLittle();
    }
    return new TrackRecord(book, walk, track);
  }
}
