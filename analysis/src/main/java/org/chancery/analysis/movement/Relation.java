// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.model.event.Incident;

/** Both sides of a relation, compared without regard to the other relations. */
record Relation(
    Counterpart counterpart,
    Comparison.Raw cooperation,
    Comparison.Raw conflict,
    List<Long> apart) {

  static Relation of(Comparison comparison, Dealings dealings, Counterpart counterpart) {
    List<Incident> incidents = comparison.inWindows(dealings.with(counterpart));
    Comparison.Raw cooperation = comparison.compare(Side.COOPERATION, incidents);
    Comparison.Raw conflict = comparison.compare(Side.CONFLICT, incidents);
    return new Relation(
        counterpart, cooperation, conflict, apart(incidents, List.of(cooperation, conflict)));
  }

  private static List<Long> apart(List<Incident> inWindows, List<Comparison.Raw> compared) {
    Set<Long> counted = new HashSet<>();
    for (Comparison.Raw raw : compared) {
      raw.earlier().forEach(incident -> counted.add(incident.number()));
      raw.later().forEach(incident -> counted.add(incident.number()));
    }
    List<Long> apart = new ArrayList<>(inWindows.stream().map(Incident::number).toList());
    apart.removeAll(counted);
    return apart;
  }

  Movement judged(Comparison comparison, Windows windows, Adjustment adjustment) {
    return new Movement.Compared(
        counterpart,
        windows,
        comparison.judge(cooperation, adjustment.q(cooperation)),
        comparison.judge(conflict, adjustment.q(conflict)),
        apart);
  }
}
