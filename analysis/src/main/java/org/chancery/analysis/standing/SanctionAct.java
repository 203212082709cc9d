// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.standing;

import java.util.Optional;
import java.util.Set;
import org.chancery.model.event.Act;
import org.chancery.model.ontology.EventType;

/**
 * What an act does to sanctions. A CAMEO code decides where there is one: 163 (impose embargo,
 * boycott, or sanctions) and 172 (impose administrative sanctions) against 085 (ease economic
 * sanctions, boycott, embargo) and 081 (ease administrative sanctions). Their subcodes, which are
 * about a state's own parties, curfews and freedoms, do not count. In PLOVER alone it is
 * SANCTION/discontinue against RETREAT of an economic context without a mode, which is what its
 * codes make of 163 and of 085.
 */
enum SanctionAct {
  IMPOSES,
  LIFTS;

  private static final Set<String> IMPOSING = Set.of("163", "172");
  private static final Set<String> LIFTING = Set.of("085", "081");
  private static final String DISCONTINUE = "discontinue";
  private static final String ECONOMIC = "economic";

  /** What an act does; empty if it has nothing to do with sanctions. */
  static Optional<SanctionAct> of(Act act) {
    return act.cameo().isPresent() ? byCameo(act.cameo().get()) : byPlover(act);
  }

  private static Optional<SanctionAct> byCameo(String code) {
    if (IMPOSING.contains(code)) {
      return Optional.of(IMPOSES);
    }
    return LIFTING.contains(code) ? Optional.of(LIFTS) : Optional.empty();
  }

  private static Optional<SanctionAct> byPlover(Act act) {
    Optional<String> mode = act.mode().map(one -> one.name());
    if (act.type().equals(Optional.of(EventType.SANCTION))
        && mode.equals(Optional.of(DISCONTINUE))) {
      return Optional.of(IMPOSES);
    }
    boolean eases =
        act.type().equals(Optional.of(EventType.RETREAT))
            && mode.isEmpty()
            && act.contexts().contains(ECONOMIC);
    return eases ? Optional.of(LIFTS) : Optional.empty();
  }
}
