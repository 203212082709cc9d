// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.measures;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.analysis.dependence.Asymmetry;
import org.chancery.analysis.dependence.Dependence;
import org.chancery.analysis.dependence.PartnerShare;
import org.chancery.analysis.dependence.Spread;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.measure.Direction;
import org.chancery.model.actor.ActorId;

/** On whom the actor leans, over how many partners it spreads, and who begins. */
record DependenceSection() implements Section {
  @Override
  public void write(Subject subject, Consumer<Line> lines) {
    Dependence dependence = Dependence.of(subject.dealings(), subject.grain());
    Set<ActorId> camps = subject.campIds();
    for (PartnerShare partner : dependence.whole().shares()) {
      if (camps.contains(partner.partner())) {
        continue;
      }
      Line.Of of = new Line.Of(partner.partner().value(), dependence.whole().period());
      line(of, "dependence", "of 1", partner.share(), partner.incidents(), lines);
    }
    String note =
        dependence.rarefiedTo().isPresent()
            ? "as with " + dependence.rarefiedTo().getAsInt() + " dealings"
            : "";
    spread(dependence.whole(), note, lines);
    if (dependence.units().size() > 1) {
      dependence.units().forEach(unit -> write(unit, note, lines));
    }
    subject.mainPartners().forEach(partner -> asymmetry(subject, partner, lines));
  }

  private static void write(Spread unit, String note, Consumer<Line> lines) {
    spread(unit, note, lines);
    Line.Of of = new Line.Of("all partners", unit.period());
    line(of, "initiative", "of 1", unit.initiative(), unit.measured(), lines);
  }

  private static void spread(Spread spread, String note, Consumer<Line> lines) {
    Line.Of of = new Line.Of("all partners", spread.period());
    Consumer<Line> noted = line -> lines.accept(line.noting(note));
    line(of, "partners", "partners", spread.effectiveNumber(), spread.measured(), noted);
    line(of, "circle", "partners", spread.circle(), spread.measured(), noted);
  }

  private static void line(
      Line.Of of,
      String measure,
      String unit,
      Optional<Estimate> estimate,
      int n,
      Consumer<Line> lines) {
    lines.accept(
        estimate
            .map(one -> of.estimate(measure, Direction.EITHER, unit, one))
            .orElseGet(
                () -> of.absent(measure, Direction.EITHER, unit, n, "too little is measured")));
  }

  private static void asymmetry(Subject subject, ActorId partner, Consumer<Line> lines) {
    Line.Of of = new Line.Of(partner.value(), subject.scope().period());
    Optional<Asymmetry> asymmetry =
        Optional.ofNullable(subject.dealingsOf().get(partner))
            .flatMap(theirs -> Asymmetry.of(subject.dealings(), partner, theirs.intValue()));
    lines.accept(
        asymmetry
            .map(one -> of.estimate("asymmetry", Direction.EITHER, "of 1", one.difference()))
            .orElseGet(
                () ->
                    of.absent(
                        "asymmetry",
                        Direction.EITHER,
                        "of 1",
                        0,
                        "the partner's own dealings are not covered")));
  }
}
