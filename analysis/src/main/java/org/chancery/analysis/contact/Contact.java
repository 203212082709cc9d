// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.contact;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Scope;
import org.chancery.model.event.Incident;

/**
 * Visits and meetings with a counterpart, of those whose whole date lies in the period. They
 * describe the record: a visit that no source reports is not here.
 *
 * @param made visits of the focus actor to the counterpart
 * @param received visits of the counterpart to the focus actor
 * @param undirected numbers of visits of which the record does not tell who travelled
 * @param venues where they met
 */
public record Contact(Visits made, Visits received, List<Long> undirected, VenueUse venues) {
  public Contact {
    requireNonNull(made, "made");
    requireNonNull(received, "received");
    requireNonNull(venues, "venues");
    undirected = List.copyOf(undirected);
  }

  /** The contact with a counterpart. */
  public static Contact of(Dealings dealings, Counterpart counterpart) {
    Scope scope = dealings.scope();
    List<Incident> incidents = dealings.with(counterpart).stream().filter(scope::holds).toList();
    List<Incident> visits = incidents.stream().filter(Visit::isCoded).toList();
    List<Visit> directed = visits.stream().filter(visit -> !visit.mutual()).map(Visit::of).toList();
    return new Contact(
        new Visits(directed.stream().filter(by -> by.visitor().equals(scope.focus())).toList()),
        new Visits(directed.stream().filter(to -> to.host().equals(scope.focus())).toList()),
        visits.stream().filter(Incident::mutual).map(Incident::number).toList(),
        VenueUse.of(scope.focus(), counterpart.members(), incidents));
  }

  /** Visits of either direction, in order of date. */
  List<Visit> directed() {
    return Stream.concat(made.visits().stream(), received.visits().stream())
        .sorted(Comparator.comparing(Visit::date).thenComparingLong(Visit::number))
        .toList();
  }
}
