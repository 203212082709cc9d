// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.measure.Measure;
import org.chancery.analysis.reply.Answering;
import org.chancery.analysis.reply.Replies;
import org.chancery.model.event.Incident;

/** How the cooperative moves of each side of the main relations were answered. */
record ReplySection() implements Section {
  private static final int WITHIN_DAYS = 14;
  private static final String UNIT = "of the moves";

  @Override
  public void write(Subject subject, Consumer<Line> lines) {
    for (Counterpart counterpart : subject.mainCounterparts()) {
      List<Incident> moves = moves(subject.dealings().with(counterpart));
      List<LocalDate> ours = days(moves, subject, true);
      List<LocalDate> theirs = days(moves, subject, false);
      Line.Of of = new Line.Of(counterpart.id().value(), subject.scope().period());
      write(subject.scope(), of, Direction.BY_FOCUS, ours, theirs, lines);
      write(subject.scope(), of, Direction.BY_COUNTERPART, theirs, ours, lines);
    }
  }

  /* What both do together is neither a move nor an answer. */
  private static List<Incident> moves(List<Incident> incidents) {
    return incidents.stream()
        .filter(one -> !one.mutual() && !one.selective() && Measure.COOPERATION.has(one))
        .filter(one -> one.date().day().isPresent())
        .toList();
  }

  private static List<LocalDate> days(List<Incident> moves, Subject subject, boolean own) {
    return moves.stream()
        .filter(move -> move.source().equals(subject.focus()) == own)
        .filter(move -> move.date().within(subject.scope().period()))
        .map(move -> move.date().earliest())
        .toList();
  }

  private static void write(
      Scope scope,
      Line.Of of,
      Direction direction,
      List<LocalDate> moves,
      List<LocalDate> answers,
      Consumer<Line> lines) {
    String name = "moves answered beyond chance";
    if (!scope.coverage().contains(scope.period())) {
      lines.accept(
          of.absent(name, direction, UNIT, moves.size(), "not every day is covered"));
      return;
    }
    Answering answering = Replies.of(moves, answers, scope.period(), WITHIN_DAYS);
    if (!answering.decidable()) {
      lines.accept(
          of.absent(name, direction, UNIT, answering.moves(), "too few moves to tell from chance")
              .noting(figures(answering)));
      return;
    }
    lines.accept(
        of.distributed(
                name, direction, UNIT, answering.excess(), scope.level(), answering.moves())
            .noting(figures(answering)));
    answering
        .medianDays()
        .ifPresent(
            days ->
                lines.accept(
                    of.described("days to an answer", direction, "days", days, answering.answered())
                        .noting("half of the answers came within so many days")));
  }

  private static String figures(Answering answering) {
    return "%d of %d answered within %d days, %s by chance"
        .formatted(
            answering.answered(),
            answering.moves(),
            WITHIN_DAYS,
            Line.plain(answering.expected() * answering.moves()));
  }
}
