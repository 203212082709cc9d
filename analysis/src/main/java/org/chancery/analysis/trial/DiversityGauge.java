// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.analysis.claim.Quantity.Whole;
import org.chancery.analysis.dependence.Diversity;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.chancery.analysis.measure.Weight;
import org.chancery.analysis.verdict.Reason;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Period;

/**
 * Measures over how many partners an actor's dealings are spread. Two windows are compared as if
 * both had as many incidents as the one with fewer, because the number of partners rises with
 * volume.
 */
final class DiversityGauge implements Gauge {
  private static final int DAYS = 7;
  private static final int FEWEST = 2;

  private final Docket docket;
  private final Acts acts;
  private final Set<ActorId> actor;
  private final Whole whole;
  private final Map<ActorId, Integer> byPartner = new TreeMap<>();

  /**
   * The gauge of an actor.
   *
   * @param acts the actor's incidents with all partners
   * @param actor the actor, or the members of a camp
   * @param whole the effective number of partners, or the circle of active ones
   */
  DiversityGauge(Docket docket, Acts acts, Set<ActorId> actor, Whole whole) {
    this.docket = docket;
    this.acts = acts;
    this.actor = Set.copyOf(actor);
    this.whole = whole;
    acts.incidents().forEach(one -> byPartner.merge(partner(one), 1, Integer::sum));
  }

  @Override
  public Optional<Measured> level(Period in, Choice choice) {
    Weeks weeks = weeks(choice.edges().of(in), choice);
    return weeks.incidents() < FEWEST
        ? Optional.empty()
        : Optional.of(new Measured(reckon(weeks, weeks.incidents()), weeks.incidents()));
  }

  @Override
  public Optional<Measured> change(Period from, Period to, Choice choice) {
    Weeks before = weeks(choice.edges().ofEarlier(from, to), choice);
    Weeks after = weeks(choice.edges().ofLater(to, from), choice);
    int fewer = Math.min(before.incidents(), after.incidents());
    if (fewer < FEWEST) {
      return Optional.empty();
    }
    ConfidenceDistribution change =
        reckon(after, fewer).with(reckon(before, fewer), (later, earlier) -> later / earlier);
    return Optional.of(new Measured(change, before.incidents() + after.incidents()));
  }

  @Override
  public OptionalDouble observed(Period from, Period to) {
    return change(from, to, Choice.MAIN)
        .map(measured -> OptionalDouble.of(Math.log(measured.number().value())))
        .orElse(OptionalDouble.empty());
  }

  private ConfidenceDistribution reckon(Weeks weeks, int incidents) {
    return whole == Whole.CIRCLE
        ? Diversity.circle(weeks.blocks(), incidents)
        : Diversity.effectiveNumber(weeks.blocks(), incidents);
  }

  /* Incidents by partner, week by week. */
  private record Weeks(List<Map<ActorId, Integer>> blocks, int incidents) {}

  private Weeks weeks(Period window, Choice choice) {
    NavigableMap<LocalDate, Map<ActorId, Integer>> byFirstDay = new TreeMap<>();
    for (Period days : docket.coverage().blocks(window, DAYS)) {
      byFirstDay.put(days.first(), new TreeMap<>());
    }
    int incidents = 0;
    for (Incident incident : acts.within(window, choice, docket)) {
      Map.Entry<LocalDate, Map<ActorId, Integer>> week =
          byFirstDay.floorEntry(incident.date().earliest());
      if (week != null && !incident.selective()) {
        week.getValue().merge(partner(incident), 1, Integer::sum);
        incidents++;
      }
    }
    return new Weeks(new ArrayList<>(byFirstDay.values()), incidents);
  }

  private ActorId partner(Incident incident) {
    return actor.contains(incident.source()) ? incident.target() : incident.source();
  }

  @Override
  public boolean byRatio() {
    return true;
  }

  @Override
  public String unit() {
    return "partners";
  }

  @Override
  public String figures(Period in) {
    Weeks weeks = weeks(in, Choice.MAIN);
    Set<ActorId> met = new TreeSet<>();
    weeks.blocks().forEach(week -> met.addAll(week.keySet()));
    return weeks.incidents() + " incidents with " + met.size() + " partners in " + in;
  }

  @Override
  public List<Weight> otherWeights() {
    return List.of();
  }

  @Override
  public boolean ofIncidents() {
    return true;
  }

  @Override
  public List<Incident> incidents(Period in) {
    return acts.within(in);
  }

  /* Whoever is seldom dealt with widens the circle; whoever is met all the time narrows it. */
  @Override
  public double pull(Incident incident) {
    double share = (double) byPartner.getOrDefault(partner(incident), 1) / acts.incidents().size();
    double even = 1.0 / byPartner.size();
    return share > even ? -share : even / share;
  }

  @Override
  public List<Reason> obstacles(Collection<Period> windows) {
    List<Reason> reasons = new ArrayList<>(Obstacles.ofTime(docket, windows));
    reasons.addAll(Obstacles.ofActors(docket, actor));
    return reasons;
  }

  @Override
  public SortedSet<String> works(Collection<Period> windows) {
    return new TreeSet<>();
  }
}
