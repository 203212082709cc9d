// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.measures;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.chancery.analysis.measure.Direction;
import org.chancery.model.actor.Membership;
import org.chancery.model.time.Period;

/** Memberships and other standings within the period; they are facts of a source, not numbers. */
record StandingSection() implements Section {
  @Override
  public void write(Subject subject, Consumer<Line> lines) {
    subject.standing().stream()
        .filter(standing -> standing.actor().equals(subject.focus()))
        .forEach(standing -> line(standing, subject.scope().period()).ifPresent(lines));
  }

  private static Optional<Line> line(Membership standing, Period asked) {
    Period held = new Period(standing.held().first(), standing.held().last());
    return held.intersection(asked)
        .map(
            shared ->
                new Line(
                    new Line.Of(standing.in().value(), shared),
                    "standing: " + standing.status().label(),
                    Direction.EITHER,
                    shared,
                    OptionalDouble.empty(),
                    Optional.empty(),
                    0,
                    "",
                    Line.DESCRIBED,
                    standing.held() + ", " + standing.source()));
  }
}
