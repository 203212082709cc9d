// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.measures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.triad.Balance;
import org.chancery.analysis.triad.Sides;
import org.chancery.analysis.triad.Tie;
import org.chancery.analysis.triad.Triad;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;

/** The triads of the actor with every two of its first partners, and whose side it takes. */
record TriadSection() implements Section {
  private static final int AFTER_DAYS = 14;

  @Override
  public void write(Subject subject, Consumer<Line> lines) {
    List<ActorId> partners = subject.mainPartners().stream().limit(Subject.FIRST).toList();
    for (int i = 0; i < partners.size(); i++) {
      for (int j = i + 1; j < partners.size(); j++) {
        write(subject, partners.get(i), partners.get(j), lines);
      }
    }
  }

  private static void write(Subject subject, ActorId second, ActorId third, Consumer<Line> lines) {
    List<Incident> incidents = amongThree(subject, second, third);
    Line.Of of =
        new Line.Of(subject.focus() + ", " + second + ", " + third, subject.scope().period());
    Triad triad = Triad.of(subject.scope(), incidents, second, third, subject.grain());
    lines.accept(balance(of, triad));
    Sides sides =
        Sides.of(
            subject.dealings(),
            Counterpart.of(second),
            Counterpart.of(third),
            incidents,
            AFTER_DAYS);
    Estimate lean = sides.lean();
    lines.accept(
        of.estimate(
                "leans to the second",
                Direction.BY_FOCUS,
                "points, " + subject.scope().scale().label(),
                lean)
            .noting(
                "after %d clashes of the two, within %d days: %d incidents"
                    .formatted(sides.clashes().size(), AFTER_DAYS, sides.leanAfter())));
  }

  private static List<Incident> amongThree(Subject subject, ActorId second, ActorId third) {
    Set<ActorId> three = Set.of(subject.focus(), second, third);
    return Stream.of(
            subject.dealings().with(Counterpart.of(second)),
            subject.dealings().with(Counterpart.of(third)),
            subject.amongPartners())
        .flatMap(List::stream)
        .filter(one -> three.contains(one.source()) && three.contains(one.target()))
        .toList();
  }

  private static Line balance(Line.Of of, Triad triad) {
    Balance whole = triad.whole();
    int n = whole.ties().stream().mapToInt(tie -> tie.net().n()).sum();
    if (!whole.known()) {
      return of.absent("balance", Direction.EITHER, "", n, "not every two have a sign");
    }
    String signs = whole.ties().stream().map(TriadSection::sign).collect(Collectors.joining(", "));
    String since = triad.since().map(unit -> ", as it is now since " + unit.label()).orElse("");
    OptionalDouble probability = whole.probability();
    return new Line(
        of,
        "balance",
        Direction.EITHER,
        of.period(),
        probability,
        Optional.empty(),
        n,
        "probability",
        probability.isPresent() ? Line.MEASURED : Line.DESCRIBED,
        (whole.balanced() ? "balanced: " : "unbalanced: ") + signs + since);
  }

  private static String sign(Tie tie) {
    return tie.one() + " " + tie.other() + (tie.sign() > 0 ? " +" : " −");
  }
}
