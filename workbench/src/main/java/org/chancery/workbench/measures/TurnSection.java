// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.measures;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.measure.Measure;
import org.chancery.analysis.turn.RelationTurns;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Grain;

/** Turning points of all relations together and of the main ones, by months or by weeks. */
record TurnSection() implements Section {
  private static final List<Measure> MEASURES = List.of(Measure.COOPERATION, Measure.CONFLICT);

  @Override
  public void write(Subject subject, Consumer<Line> lines) {
    for (Measure measure : MEASURES) {
      write(subject, "all partners", measure, subject.dealings().all(), lines);
    }
    for (Counterpart counterpart : subject.mainCounterparts()) {
      for (Measure measure : MEASURES) {
        write(
            subject,
            counterpart.id().value(),
            measure,
            subject.dealings().with(counterpart),
            lines);
      }
    }
  }

  private static void write(
      Subject subject,
      String who,
      Measure measure,
      List<Incident> incidents,
      Consumer<Line> lines) {
    Scope scope = subject.scope();
    RelationTurns found = RelationTurns.of(scope, incidents, measure);
    Line.Of of = new Line.Of(who, scope.period());
    String name = "turning point of " + measure.label();
    int n = found.incidents();
    if (found.tooShort()) {
      lines.accept(
          of.absent(name, Direction.EITHER, "ratio", n, "too few " + units(found.grain())));
      return;
    }
    if (found.turns().isEmpty()) {
      lines.accept(of.absent(name, Direction.EITHER, "ratio", n, "no turn found"));
    }
    for (RelationTurns.Turn turn : found.turns()) {
      lines.accept(
          of.distributed(name, Direction.EITHER, "ratio", turn.point().size(), scope.level(), n)
              .within(turn.point().dates())
              .noting(note(found.grain(), turn)));
    }
  }

  private static String note(Grain grain, RelationTurns.Turn turn) {
    String when = grain.format(grain.containing(turn.point().at().first()));
    String events =
        turn.around().stream()
            .map(incident -> incident.events().get(0).value())
            .collect(Collectors.joining(" "));
    return when
        + (turn.point().up() ? ", up" : ", down")
        + (events.isEmpty() ? "" : "; around it: " + events);
  }

  private static String units(Grain grain) {
    return (grain == Grain.MONTH ? "months" : "weeks") + " covered";
  }
}
