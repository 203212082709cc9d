// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.model.actor.ActorId;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.store.record.IncidentQuery;
import org.chancery.store.record.RecordFile;
import org.chancery.workbench.composition.ActorNames;
import org.chancery.workbench.deep.Plain;
import org.chancery.workbench.outlook.Ask;
import org.chancery.workbench.outlook.FactBook;
import org.chancery.workbench.outlook.Foreseen;
import org.chancery.workbench.outlook.Prognosis;
import org.chancery.workbench.outlook.Prospect;
import org.chancery.workbench.outlook.Supposition;
import org.chancery.workbench.outlook.Suppositions;
import org.chancery.workbench.outlook.TrackRecord;
import org.chancery.workbench.outlook.TrackScores;
import org.chancery.workbench.outlook.Walk;
import org.chancery.workbench.scenario.Premise;
import org.chancery.workbench.scenario.Scenario;

/** Looks ahead from a record: gathers all that occurred in it, and asks. */
final class Foresight {
  private static final int IN_BRIEF = 12;

  /** What is likelier is a habit that nobody needs to be told of. */
  private static final double ALMOST_CERTAIN = 0.95;

  /* One model, learned before the walk begins, serves for all of it: a harder test, and quicker. */
  private static final BacktestOptions BRIEFLY =
      new BacktestOptions(
          Optional.empty(),
          Optional.empty(),
          Optional.of("2w"),
          Optional.empty(),
          Optional.of("52w"));

  private final Setting setting;
  private final RecordFile record;
  private final Words words;

  Foresight(Setting setting, RecordFile record, Words words) {
    this.setting = setting;
    this.record = record;
    this.words = words;
  }

  /** What is forecast. */
  Prognosis forecast(ForecastOptions options) {
    Set<ActorId> about = whole(options.about());
    Set<ActorId> with = whole(options.with());
    List<ActorId> named = new ArrayList<>(about);
    named.addAll(with);
    FactBook book = book(named);
    int horizon = Durations.days("--horizon", options.horizon());
    return prospect(book)
        .forecast(
            new Ask(
                on(options, book),
                horizon,
                about,
                with,
                Words.types(options.types()),
                options.least(),
                1,
                options.limit()));
  }

  /**
   * What scenarios would go along with.
   *
   * @param scenarios at least one
   */
  Suppositions suppose(List<Scenario> scenarios, ForecastOptions options) {
    List<ActorId> named = new ArrayList<>(whole(options.about()));
    for (Scenario scenario : scenarios) {
      named.addAll(touched(scenario));
      named.addAll(members(scenario.about()));
    }
    FactBook book = book(named);
    Prospect prospect = prospect(book);
    List<Supposition> suppositions = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      suppositions.add(prospect.suppose(scenario, ask(scenario, options, book)));
    }
    return new Suppositions(suppositions);
  }

  private Ask ask(Scenario scenario, ForecastOptions options, FactBook book) {
    Set<ActorId> about = whole(options.about());
    if (about.isEmpty()) {
      about = scenario.about().isEmpty() ? touched(scenario) : members(scenario.about());
    }
    int horizon =
        options.horizon().isPresent()
            ? Durations.days("--horizon", options.horizon())
            : scenario.horizon().orElseGet(() -> Durations.days("--horizon", Optional.empty()));
    return new Ask(
        on(options, book),
        horizon,
        about,
        whole(options.with()),
        Words.types(options.types()),
        options.least(),
        1,
        options.limit());
  }

  private static Set<ActorId> touched(Scenario scenario) {
    Set<ActorId> touched = new LinkedHashSet<>();
    for (Premise premise : scenario.assume()) {
      touched.add(premise.source());
      touched.add(premise.target());
    }
    return touched;
  }

  /** What would have been said, and what came of it. */
  TrackRecord backtest(BacktestOptions options) {
    FactBook book = book(List.of());
    return prospect(book).backtest(Walks.of(options, book));
  }

  /** What a brief can say of the time ahead of an actor: tried on the past before it is said. */
  Foreseen foreseen(ActorId focus) {
    FactBook book = book(List.of(focus));
    try {
      Walk walk = Walks.of(BRIEFLY, book);
      TrackScores scores = prospect(book).backtest(walk).scores();
      if (!scores.proven()) {
        return new Foreseen.Nothing(unproven(scores));
      }
      Ask ask =
          new Ask(
              book.next().orElseThrow(),
              walk.horizon(),
              Set.of(focus),
              Set.of(),
              Set.of(),
              0,
              ALMOST_CERTAIN,
              IN_BRIEF);
      return new Foreseen.Something(prospect(book).forecast(ask), walk, scores);
    } catch (ChanceryException tooLittle) {
      if (tooLittle.fault() != Fault.DATA) {
        throw tooLittle;
      }
      return new Foreseen.Nothing(tooLittle.what() + ".");
    }
  }

  private static String unproven(TrackScores scores) {
    return "forecasts from this record, tried on its own past, did not beat for sure what is usual or what happened lately (Brier skill %s and %s)."
        .formatted(
            Plain.cell(scores.againstBaseRate().brier().value()),
            Plain.cell(scores.againstPersistence().brier().value()));
  }

  private Prospect prospect(FactBook book) {
    return new Prospect(book, new ActorNames(setting.registry())::inSentence);
  }

  private FactBook book(List<ActorId> also) {
    Map<ActorId, Boolean> known = new HashMap<>();
    Predicate<ActorId> partner =
        id -> known.computeIfAbsent(id, one -> Question.isPartner(setting.registry(), one));
    return FactBook.of(record.incidents(IncidentQuery.ofAny(Set.of())), partner, also);
  }

  private LocalDate on(ForecastOptions options, FactBook book) {
    return options
        .on()
        .map(text -> Durations.day("--on", text))
        .or(book::next)
        .orElseThrow(() -> book.tooLittle());
  }

  private Set<ActorId> whole(List<String> named) {
    return members(named.stream().map(words::actor).toList());
  }

  private Set<ActorId> members(List<ActorId> named) {
    Set<ActorId> members = new HashSet<>();
    named.forEach(id -> members.addAll(setting.counterpart(id).members()));
    return members;
  }
}
