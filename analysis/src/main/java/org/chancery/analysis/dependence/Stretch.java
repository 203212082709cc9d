// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dependence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.estimate.Share;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Period;

/**
 * The dealings of a stretch of time.
 *
 * @param scope the question
 * @param period the time
 * @param onRecord number of incidents with each partner, of whatever source
 * @param measuredWith the incidents with each partner that can be measured; without any where no
 *     day is covered
 * @param all the incidents that can be measured, each once
 */
record Stretch(
    Scope scope,
    Period period,
    SortedMap<ActorId, Integer> onRecord,
    SortedMap<ActorId, List<Incident>> measuredWith,
    List<Incident> all) {
  private static final int DAYS_OF_WEEK = 7;

  /* What is dated within the stretch but within none of its weeks makes a block of its own. */
  private static final long NO_WEEK = -1;

  /**
   * The dealings of a stretch.
   *
   * @param everything all incidents of the dealings, each once
   */
  static Stretch of(Dealings dealings, List<Incident> everything, Period period) {
    Scope scope = dealings.scope();
    boolean covered = scope.coverage().state(period).measured();
    SortedMap<ActorId, Integer> onRecord = new TreeMap<>();
    SortedMap<ActorId, List<Incident>> measured = new TreeMap<>();
    for (ActorId partner : dealings.partners()) {
      List<Incident> here = within(period, dealings.with(Counterpart.of(partner)));
      if (!here.isEmpty()) {
        onRecord.put(partner, here.size());
      }
      List<Incident> systematic = covered ? systematic(here) : List.of();
      if (!systematic.isEmpty()) {
        measured.put(partner, systematic);
      }
    }
    List<Incident> all = covered ? systematic(within(period, everything)) : List.of();
    return new Stretch(scope, period, onRecord, measured, all);
  }

  private static List<Incident> within(Period period, List<Incident> incidents) {
    return incidents.stream().filter(incident -> incident.date().within(period)).toList();
  }

  private static List<Incident> systematic(List<Incident> incidents) {
    return incidents.stream().filter(incident -> !incident.selective()).toList();
  }

  /** Measured dealings: each incident once for each partner in it. */
  int measured() {
    return measuredWith.values().stream().mapToInt(List::size).sum();
  }

  Spread spread(PartnerDispersions dispersions, OptionalInt rarefiedTo) {
    Optional<Integer> to = rarefiedTo.stream().boxed().filter(n -> n <= measured()).findFirst();
    List<Map<ActorId, Integer>> weeks = List.copyOf(weeks());
    return new Spread(
        period,
        measured(),
        shares(dispersions),
        to.map(n -> Diversity.effectiveNumber(weeks, n).estimate(scope.level(), measured())),
        to.map(n -> Diversity.circle(weeks, n).estimate(scope.level(), measured())),
        initiative(all, dispersions.all()));
  }

  private Collection<Map<ActorId, Integer>> weeks() {
    SortedMap<Long, Map<ActorId, Integer>> weeks = new TreeMap<>();
    measuredWith.forEach(
        (partner, incidents) ->
            incidents.forEach(
                incident ->
                    weeks
                        .computeIfAbsent(week(incident), any -> new TreeMap<>())
                        .merge(partner, 1, Integer::sum)));
    return weeks.values();
  }

  private long week(Incident incident) {
    long first = week(incident.date().earliest());
    return first == week(incident.date().latest()) ? first : NO_WEEK;
  }

  private long week(LocalDate day) {
    return ChronoUnit.DAYS.between(period.first(), day) / DAYS_OF_WEEK;
  }

  private List<PartnerShare> shares(PartnerDispersions dispersions) {
    return onRecord.keySet().stream()
        .sorted(
            Comparator.comparingInt((ActorId partner) -> with(partner).size())
                .thenComparingInt(partner -> onRecord.getOrDefault(partner, 0))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(partner -> share(partner, dispersions.of(partner)))
        .toList();
  }

  private PartnerShare share(ActorId partner, double dispersion) {
    return new PartnerShare(
        partner, onRecord.getOrDefault(partner, 0), shareOf(partner, dispersion));
  }

  /** Measured incidents with a partner by all that are measured; empty if there are none. */
  Optional<Estimate> shareOf(ActorId partner, double dispersion) {
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(Share.of(with(partner).size(), all.size(), dispersion, scope.level()));
  }

  /** Measured incidents with a partner that the actor began by those that one side began. */
  Optional<Estimate> initiativeWith(ActorId partner, double dispersion) {
    return initiative(with(partner), dispersion);
  }

  private List<Incident> with(ActorId partner) {
    return measuredWith.getOrDefault(partner, List.of());
  }

  private Optional<Estimate> initiative(List<Incident> incidents, double dispersion) {
    List<Incident> directed = incidents.stream().filter(incident -> !incident.mutual()).toList();
    int begun = (int) directed.stream().filter(by -> by.source().equals(scope.focus())).count();
    return directed.isEmpty()
        ? Optional.empty()
        : Optional.of(Share.of(begun, directed.size(), dispersion, scope.level()));
  }
}
