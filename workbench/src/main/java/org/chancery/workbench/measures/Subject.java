// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.measures;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.partner.Partner;
import org.chancery.analysis.partner.PartnerTable;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Membership;
import org.chancery.model.event.Incident;
import org.chancery.model.source.Volume;
import org.chancery.model.time.Grain;

/**
 * Whom the measures are of, and all that they are made from.
 *
 * @param dealings the actor's dealings in the period
 * @param partners what they come to, partner by partner, those with most incidents first
 * @param camps the camps that the actor deals with
 * @param grain the calendar unit of series
 * @param volume what the whole record holds
 * @param dealingsOf how many measured dealings each of the main partners has in the period; of
 *     those alone whom the record covers as it covers the actor
 * @param amongPartners incidents of the first {@value #FIRST} partners with one another
 * @param standing memberships and other standings, of anybody
 */
public record Subject(
    Dealings dealings,
    PartnerTable partners,
    List<Counterpart> camps,
    Grain grain,
    Volume volume,
    Map<ActorId, Long> dealingsOf,
    List<Incident> amongPartners,
    List<Membership> standing) {
  /** How many partners are looked at one by one where that takes time. */
  public static final int MAIN = 5;

  /** How many are looked at in threes with the actor. */
  public static final int FIRST = 3;

  public Subject {
    requireNonNull(dealings, "dealings");
    requireNonNull(partners, "partners");
    requireNonNull(grain, "grain");
    requireNonNull(volume, "volume");
    camps = List.copyOf(camps);
    dealingsOf = Map.copyOf(dealingsOf);
    amongPartners = List.copyOf(amongPartners);
    standing = List.copyOf(standing);
  }

  /**
   * The partners with most measured incidents, or with most on record where none is measured. What
   * is said of a camp as such belongs to the camp, which is no partner beside its members.
   *
   * @param camps ids of the camps
   */
  public static List<ActorId> mainPartners(PartnerTable partners, Set<ActorId> camps) {
    Function<Partner, Integer> measured =
        partner -> partner.account().measured().map(tally -> tally.incidents()).orElse(0);
    return partners.partners().stream()
        .filter(partner -> !camps.contains(partner.id()))
        .sorted(
            Comparator.comparing(measured)
                .thenComparing(partner -> partner.all().incidents())
                .reversed()
                .thenComparing(Partner::id))
        .limit(MAIN)
        .map(Partner::id)
        .toList();
  }

  ActorId focus() {
    return scope().focus();
  }

  Scope scope() {
    return dealings.scope();
  }

  /** The partners but for the camps, those with most incidents first. */
  List<Partner> partnersAlone() {
    Set<ActorId> ids = campIds();
    return partners.partners().stream().filter(partner -> !ids.contains(partner.id())).toList();
  }

  List<ActorId> mainPartners() {
    return mainPartners(partners, campIds());
  }

  Set<ActorId> campIds() {
    return camps.stream().map(Counterpart::id).collect(Collectors.toSet());
  }

  /** The main partners, then the camps. */
  List<Counterpart> mainCounterparts() {
    return Stream.concat(mainPartners().stream().map(Counterpart::of), camps.stream()).toList();
  }

  /** All partners, then the camps. */
  List<Counterpart> counterparts() {
    return Stream.concat(
            partnersAlone().stream().map(partner -> Counterpart.of(partner.id())), camps.stream())
        .toList();
  }
}
