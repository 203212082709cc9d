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
import org.chancery.analysis.reply.Overtures;
import org.chancery.analysis.reply.Replies;

/** How the cooperative moves of each side of the main relations were answered in kind. */
record ReplySection() implements Section {
  private static final int WITHIN_DAYS = 14;
  private static final String NAME = "moves answered beyond chance";
  private static final String UNIT = "of the moves";

  @Override
  public void write(Subject subject, Consumer<Line> lines) {
    Scope scope = subject.scope();
    for (Counterpart counterpart : subject.mainCounterparts()) {
      Overtures overtures =
          Overtures.of(subject.dealings(), counterpart, Measure.COOPERATION, scope.period());
      List<LocalDate> ours = overtures.byFocus();
      List<LocalDate> theirs = overtures.byCounterpart();
      Line.Of of = new Line.Of(counterpart.id().value(), scope.period());
      write(scope, of, Direction.BY_FOCUS, ours, theirs, lines);
      write(scope, of, Direction.BY_COUNTERPART, theirs, ours, lines);
    }
  }

  private static void write(
      Scope scope,
      Line.Of of,
      Direction direction,
      List<LocalDate> moves,
      List<LocalDate> answers,
      Consumer<Line> lines) {
    if (!scope.coverage().contains(scope.period())) {
      lines.accept(of.absent(NAME, direction, UNIT, moves.size(), "not every day is covered"));
      return;
    }
    Answering answering = Replies.of(moves, answers, scope.period(), WITHIN_DAYS);
    int n = answering.moves();
    lines.accept(
        (answering.decidable()
                ? of.distributed(NAME, direction, UNIT, answering.excess(), scope.level(), n)
                : of.absent(NAME, direction, UNIT, n, "too few moves to tell from chance"))
            .noting(figures(answering)));
    if (answering.medianDays().isPresent()) {
      double days = answering.medianDays().getAsDouble();
      lines.accept(
          of.described("days to an answer", direction, "days", days, answering.answered())
              .noting("half of the answers came within so many days"));
    }
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
