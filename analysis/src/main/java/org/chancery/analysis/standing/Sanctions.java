// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;

/**
 * The sanctions of an actor and against it. Nothing is known of regimes that began before the
 * record, and no rate is made of them: one act can be a list of one name or an embargo.
 *
 * @param regimes the regimes, those opened first before the others
 * @param loose numbers of easings of which no imposing act is on record, in order of date
 */
public record Sanctions(List<Regime> regimes, List<Long> loose) {
  private static final Comparator<Regime> ORDER =
      Comparator.comparing(Regime::opened)
          .thenComparing(Regime::sender)
          .thenComparing(Regime::target);

  public Sanctions {
    regimes = List.copyOf(regimes);
    loose = List.copyOf(loose);
  }

  /**
   * The sanctions among the dealings of an actor. An act whose date runs beyond the period counts,
   * since a regime keeps its dates as they are.
   */
  public static Sanctions of(Dealings dealings) {
    ActorId focus = dealings.scope().focus();
    List<Regime> regimes = new ArrayList<>();
    List<Incident> loose = new ArrayList<>();
    for (ActorId partner : dealings.partners()) {
      List<Incident> acts =
          dealings.with(Counterpart.of(partner)).stream()
              .filter(incident -> SanctionAct.of(incident.act()).isPresent())
              .toList();
      for (Folding folding : List.of(new Folding(focus, partner), new Folding(partner, focus))) {
        acts.forEach(folding::take);
        regimes.addAll(folding.regimes());
        loose.addAll(folding.loose());
      }
    }
    regimes.sort(ORDER);
    loose.sort(Comparator.comparing(Incident::date).thenComparingLong(Incident::number));
    return new Sanctions(regimes, loose.stream().map(Incident::number).distinct().toList());
  }

  /** The regimes of one sender against one target, in order. */
  public List<Regime> of(ActorId sender, ActorId target) {
    return regimes.stream()
        .filter(regime -> regime.sender().equals(sender) && regime.target().equals(target))
        .toList();
  }
}
