// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.contact;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.model.event.Incident;

/**
 * What the focus actor does as a mediator. That others meet in its state does not count: see {@link
 * HostedMeetings}.
 *
 * @param mediated number of its own acts of mediating; with an interval where they are measured
 * @param own numbers of its own acts that name mediation, by kind
 * @param towards numbers of such acts of others toward it, by kind
 * @param undirected numbers of such acts of which the record does not tell who began them
 * @param unknown incidents of the focus actor without a CAMEO code, which cannot tell of mediation
 */
public record Mediation(
    Estimate mediated,
    Map<MediationAct, List<Long>> own,
    Map<MediationAct, List<Long>> towards,
    List<Long> undirected,
    int unknown) {
  public Mediation {
    requireNonNull(mediated, "mediated");
    own = copy(own);
    towards = copy(towards);
    undirected = List.copyOf(undirected);
  }

  private static Map<MediationAct, List<Long>> copy(Map<MediationAct, List<Long>> lists) {
    Map<MediationAct, List<Long>> copy = new EnumMap<>(MediationAct.class);
    lists.forEach((act, numbers) -> copy.put(act, List.copyOf(numbers)));
    return Collections.unmodifiableMap(copy);
  }

  /** The mediation of the focus actor, within the period. */
  public static Mediation of(Dealings dealings) {
    Scope scope = dealings.scope();
    List<Incident> all =
        Stream.concat(dealings.all().stream(), dealings.unresolved().stream())
            .filter(scope::holds)
            .toList();
    List<Incident> named =
        all.stream().filter(one -> MediationAct.of(one.act()).isPresent()).toList();
    List<Incident> directed = named.stream().filter(one -> !one.mutual()).toList();
    List<Incident> own =
        directed.stream().filter(one -> one.source().equals(scope.focus())).toList();
    return new Mediation(
        new Counting(dealings, all).count(of(MediationAct.MEDIATES, own)),
        byAct(own),
        byAct(directed.stream().filter(one -> !one.source().equals(scope.focus())).toList()),
        named.stream().filter(Incident::mutual).map(Incident::number).toList(),
        (int) all.stream().filter(one -> one.act().cameo().isEmpty()).count());
  }

  private static List<Incident> of(MediationAct act, List<Incident> incidents) {
    return incidents.stream()
        .filter(one -> MediationAct.of(one.act()).filter(act::equals).isPresent())
        .toList();
  }

  private static Map<MediationAct, List<Long>> byAct(List<Incident> incidents) {
    Map<MediationAct, List<Long>> byAct = new EnumMap<>(MediationAct.class);
    for (Incident incident : incidents) {
      MediationAct.of(incident.act())
          .ifPresent(
              act -> byAct.computeIfAbsent(act, any -> new ArrayList<>()).add(incident.number()));
    }
    return byAct;
  }
}
