// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.measures;

import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.analysis.estimate.RateRatio;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.movement.Change;
import org.chancery.analysis.movement.Movement;
import org.chancery.analysis.movement.Movements;
import org.chancery.analysis.movement.Windows;

/** The later half of the period against the earlier, with the false discovery rate. */
record ChangeSection() implements Section {
  private static final String UNIT = "later by earlier rate";

  @Override
  public void write(Subject subject, Consumer<Line> lines) {
    if (subject.scope().period().days() < 2) {
      return;
    }
    Windows halves = Windows.halves(subject.scope().period(), subject.scope().coverage());
    Movements movements = Movements.of(subject.dealings(), halves, subject.counterparts());
    Line.Of all = new Line.Of("all partners", halves.span());
    movements
        .overall()
        .ifPresent(ratio -> lines.accept(line(all, "change of incidents", ratio, 0)));
    movements.movements().forEach(movement -> write(movement, lines));
  }

  private static void write(Movement movement, Consumer<Line> lines) {
    Line.Of of = new Line.Of(movement.counterpart().id().value(), movement.windows().span());
    if (movement instanceof Movement.Compared compared) {
      write(of, compared.cooperation(), lines);
      write(of, compared.conflict(), lines);
    } else if (movement instanceof Movement.Described described) {
      lines.accept(
          of.absent(
              "change of incidents",
              Direction.EITHER,
              UNIT,
              described.incidents(),
              why(described.reason())));
    }
  }

  private static void write(Line.Of of, Change change, Consumer<Line> lines) {
    String measure =
        "change of "
            + switch (change.side()) {
              case COOPERATION -> "cooperation";
              case CONFLICT -> "conflict";
            };
    String q = change.q().isPresent() ? "q " + Line.plain(change.q().getAsDouble()) : "";
    String verdict =
        switch (change.verdict()) {
          case ROSE -> "rose";
          case FELL -> "fell";
          case NO_CLEAR_CHANGE -> "no clear change";
          case TOO_FEW -> "too few incidents";
          case TOO_FEW_BURSTS -> "too few bursts";
        };
    lines.accept(
        line(of, measure, change.ratio(), change.n())
            .noting(q.isEmpty() ? verdict : verdict + ", " + q));
  }

  private static Line line(Line.Of of, String measure, RateRatio ratio, int n) {
    return new Line(
        of,
        measure,
        Direction.EITHER,
        of.period(),
        ratio.value(),
        Optional.of(ratio.interval()),
        n,
        UNIT,
        Line.MEASURED,
        "");
  }

  private static String why(Movement.Reason reason) {
    return switch (reason) {
      case SELECTIVE -> "only selective sources tell of one half";
      case NOT_COVERED -> "nothing covers one half";
      case SOURCES_DIFFER -> "other sources cover the one half than the other";
    };
  }
}
