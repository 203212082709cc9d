// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.measures;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.standing.Regime;
import org.chancery.analysis.standing.Sanctions;
import org.chancery.analysis.standing.Spell;
import org.chancery.analysis.standing.StandingCourse;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;

/** Memberships and other standings, and sanctions as regimes. They describe, and have no number. */
record StandingSection() implements Section {
  @Override
  public void write(Subject subject, Consumer<Line> lines) {
    Period period = subject.scope().period();
    StandingCourse.of(subject.standing(), subject.focus(), period)
        .spells()
        .forEach(spell -> lines.accept(line(spell)));
    for (Regime regime : Sanctions.of(subject.dealings()).regimes()) {
      line(subject, regime).ifPresent(lines);
    }
  }

  private static Line line(Spell spell) {
    Line.Of of = new Line.Of(spell.membership().in().value(), spell.possible());
    String measure = "standing: " + spell.membership().status().label();
    return of.absent(measure, Direction.EITHER, "", 0, Line.DESCRIBED)
        .noting(spell.membership().held() + ", " + spell.membership().source());
  }

  private static Optional<Line> line(Subject subject, Regime regime) {
    boolean own = regime.sender().equals(subject.focus());
    LocalDate last = regime.ended().map(Edtf::latest).orElse(subject.scope().period().last());
    LocalDate first = regime.opened().earliest();
    if (last.isBefore(first)) {
      return Optional.empty();
    }
    Period held = new Period(first, last);
    Line.Of of = new Line.Of((own ? regime.target() : regime.sender()).value(), held);
    return Optional.of(
        of.absent(
                "sanctions",
                own ? Direction.BY_FOCUS : Direction.BY_COUNTERPART,
                "",
                regime.imposing().size(),
                Line.DESCRIBED)
            .noting(
                "opened %s, widened %d times, %s"
                    .formatted(
                        regime.opened(),
                        regime.widened(),
                        regime
                            .ended()
                            .map(date -> "eased " + date)
                            .orElse("not eased on record"))));
  }
}
