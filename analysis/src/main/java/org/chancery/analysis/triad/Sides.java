// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.triad;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.analysis.dealing.Account;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.dealing.Weeks;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.estimate.ScoreSum;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.measure.Measure;
import org.chancery.model.event.Incident;

/**
 * Whose side an actor takes between two others: what it does to the one less what it does to the
 * other. Acts of its own alone count; mutual ones are of both sides, and count too.
 *
 * @param toOne what it did to the one in the period
 * @param toOther what it did to the other
 * @param clashes incidents of conflict between the two that have a day of their own
 * @param toOneAfter what it did to the one within so many days after a clash, the day of the clash
 *     itself left out: counts to be read, for a few clashes bear no rate
 * @param toOtherAfter what it did to the other in the same days
 */
public record Sides(
    Account toOne, Account toOther, List<Incident> clashes, After toOneAfter, After toOtherAfter) {
  public Sides {
    requireNonNull(toOne, "toOne");
    requireNonNull(toOther, "toOther");
    requireNonNull(toOneAfter, "toOneAfter");
    requireNonNull(toOtherAfter, "toOtherAfter");
    clashes = List.copyOf(clashes);
  }

  /**
   * Acts in the days after clashes, by quad class.
   *
   * @param cooperative incidents of cooperation, in order
   * @param conflictual incidents of conflict, in order
   */
  public record After(List<Incident> cooperative, List<Incident> conflictual) {
    public After {
      cooperative = List.copyOf(cooperative);
      conflictual = List.copyOf(conflictual);
    }

    /** Cooperation less conflict, in incidents. */
    public int net() {
      return cooperative.size() - conflictual.size();
    }
  }

  /**
   * The sides that the focus actor of dealings takes.
   *
   * @param dealings of the actor
   * @param one the one
   * @param other the other
   * @param incidents among which the clashes of the two are sought; any, in any order
   * @param withinDays how long after a clash an act may come to be counted with it, at least 1
   */
  public static Sides of(
      Dealings dealings,
      Counterpart one,
      Counterpart other,
      Collection<Incident> incidents,
      int withinDays) {
    if (withinDays < 1) {
      throw new IllegalArgumentException("an act after a clash takes a day: " + withinDays);
    }
    List<Incident> clashes = clashes(dealings.scope(), one, other, incidents);
    Set<LocalDate> after =
        clashes.stream()
            .map(clash -> clash.date().earliest())
            .flatMap(
                day -> Stream.iterate(day.plusDays(1), next -> next.plusDays(1)).limit(withinDays))
            .collect(Collectors.toSet());
    return new Sides(
        account(dealings, one),
        account(dealings, other),
        clashes,
        after(own(dealings, one), after),
        after(own(dealings, other), after));
  }

  /**
   * Net cooperation with the one less that with the other over the whole period, in points of the
   * scale: above 0 for the one; without an interval if either is described.
   */
  public Estimate lean() {
    Estimate first = net(toOne);
    Estimate second = net(toOther);
    return ScoreSum.difference(first, second, first.n() + second.n());
  }

  /** The same in the days after clashes, in incidents. */
  public int leanAfter() {
    return toOneAfter.net() - toOtherAfter.net();
  }

  private static Estimate net(Account account) {
    return account.measured().orElse(account.all()).scores().net();
  }

  private static List<Incident> clashes(
      Scope scope, Counterpart one, Counterpart other, Collection<Incident> incidents) {
    return incidents.stream()
        .filter(incident -> between(incident, one, other) && Measure.CONFLICT.has(incident))
        .filter(incident -> scope.statuses().contains(incident.status()))
        .filter(incident -> scope.holds(incident) && incident.date().day().isPresent())
        .collect(Collectors.toMap(Incident::number, clash -> clash, (first, again) -> first))
        .values()
        .stream()
        .sorted(Comparator.comparing(Incident::date).thenComparing(Incident::number))
        .toList();
  }

  private static boolean between(Incident incident, Counterpart one, Counterpart other) {
    return (one.members().contains(incident.source())
            && other.members().contains(incident.target()))
        || (other.members().contains(incident.source())
            && one.members().contains(incident.target()));
  }

  private static List<Incident> own(Dealings dealings, Counterpart counterpart) {
    return dealings.with(counterpart).stream()
        .filter(incident -> Direction.BY_FOCUS.has(incident, dealings.scope().focus()))
        .filter(dealings.scope()::holds)
        .toList();
  }

  private static Account account(Dealings dealings, Counterpart counterpart) {
    Scope scope = dealings.scope();
    List<Incident> own = own(dealings, counterpart);
    double dispersion = Weeks.ofMonths(scope).dispersion(own);
    return Account.of(scope, scope.period(), dispersion, own);
  }

  private static After after(List<Incident> own, Set<LocalDate> days) {
    List<Incident> counted =
        own.stream()
            .filter(incident -> incident.date().day().filter(days::contains).isPresent())
            .toList();
    return new After(
        counted.stream().filter(Measure.COOPERATION::has).toList(),
        counted.stream().filter(Measure.CONFLICT::has).toList());
  }
}
