// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;

/** Folds the acts of one sender against one target, which come in order of date, into regimes. */
final class Folding {
  private final ActorId sender;
  private final ActorId target;
  private final List<Regime> closed = new ArrayList<>();
  private final List<Incident> imposing = new ArrayList<>();
  private final List<Incident> loose = new ArrayList<>();

  Folding(ActorId sender, ActorId target) {
    this.sender = sender;
    this.target = target;
  }

  /** Takes an act between the two, in whichever direction; one that ran both ways is of both. */
  void take(Incident act) {
    if (!act.mutual() && !act.source().equals(sender)) {
      return;
    }
    Optional<SanctionAct> does = SanctionAct.of(act.act());
    if (does.equals(Optional.of(SanctionAct.IMPOSES))) {
      imposing.add(act);
    } else if (imposing.isEmpty()) {
      loose.add(act);
    } else {
      closed.add(regime(Optional.of(act)));
      imposing.clear();
    }
  }

  /** The regimes, the last of which may be open. */
  List<Regime> regimes() {
    List<Regime> regimes = new ArrayList<>(closed);
    if (!imposing.isEmpty()) {
      regimes.add(regime(Optional.empty()));
    }
    return regimes;
  }

  /** Easings without a regime. */
  List<Incident> loose() {
    return loose;
  }

  private Regime regime(Optional<Incident> easing) {
    return new Regime(
        sender,
        target,
        imposing.get(0).date(),
        easing.map(Incident::date),
        imposing.stream().map(Incident::number).toList(),
        easing.map(Incident::number),
        imposing.stream().anyMatch(Incident::selective)
            || easing.filter(Incident::selective).isPresent());
  }
}
