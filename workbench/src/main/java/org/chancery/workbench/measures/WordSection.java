// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.measures;

import java.util.List;
import java.util.function.Consumer;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.words.Contrast;
import org.chancery.analysis.words.WordsAndDeeds;

/** Words against deeds, on each side of the main relations. */
record WordSection() implements Section {
  @Override
  public void write(Subject subject, Consumer<Line> lines) {
    for (Counterpart counterpart : subject.mainCounterparts()) {
      for (Direction direction : List.of(Direction.BY_FOCUS, Direction.BY_COUNTERPART)) {
        WordsAndDeeds both =
            WordsAndDeeds.of(subject.dealings(), counterpart, direction, subject.grain());
        write(subject, counterpart.id().value(), both, lines);
      }
    }
  }

  private static void write(Subject subject, String who, WordsAndDeeds both, Consumer<Line> lines) {
    Line.Of of = new Line.Of(who, subject.scope().period());
    String unit = "points, " + subject.scope().scale().label();
    Contrast whole = both.whole();
    lines.accept(
        of.estimate("words", both.direction(), unit, whole.netOfWords()).noting(sign(whole)));
    lines.accept(of.estimate("deeds", both.direction(), unit, whole.netOfDeeds()));
    both.opposedSince()
        .ifPresent(
            since ->
                lines.accept(
                    of.absent(
                            "words against deeds",
                            both.direction(),
                            "",
                            since.netOfWords().n() + since.netOfDeeds().n(),
                            Line.DESCRIBED)
                        .within(since.period().span(subject.scope().period()))
                        .noting("opposed in every unit that has both, since " + since.label())));
  }

  private static String sign(Contrast whole) {
    if (whole.clearlyOpposed()) {
      return "clearly opposed to deeds";
    }
    return whole.opposed() ? "opposed to deeds, but not clearly" : "";
  }
}
