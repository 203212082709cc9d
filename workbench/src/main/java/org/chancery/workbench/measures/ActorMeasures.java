// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.measures;

import static org.chancery.model.table.Column.decimal;
import static org.chancery.model.table.Column.integer;
import static org.chancery.model.table.Column.text;

import java.util.List;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;

/** All measures of one actor. */
public final class ActorMeasures {
  private static final List<Column> COLUMNS =
      List.of(
          text("measure", "name of the measure; docs/measures.md says what it is"),
          text("of", "all partners, a partner, a camp, or three actors"),
          text("direction", "-> acts of the actor, <- of the other, <-> of both"),
          text("period", "first and last day that the number is about"),
          decimal("value", "the number; missing where there is none"),
          decimal("low", "lower end of its interval"),
          decimal("high", "upper end; missing where the data set no bound"),
          decimal("level", "level of confidence of the interval"),
          integer("n", "incidents, moves or dealings that it rests on"),
          text("unit", "unit of value, low and high"),
          text("footing", "measured, described (no interval), or why there is no number"),
          text("note", "what else is to be said"));

  private static final List<Section> SECTIONS =
      List.of(
          new CourseSection(),
          new PoolSection(),
          new ChangeSection(),
          new TurnSection(),
          new WordSection(),
          new ReplySection(),
          new ContactSection(),
          new DependenceSection(),
          new TriadSection(),
          new StandingSection());

  private ActorMeasures() {}

  /** Writes them, a line for each number. */
  public static void write(Subject subject, TableSink sink) {
    sink.begin(COLUMNS);
    SECTIONS.forEach(section -> section.write(subject, line -> sink.row(line.cells())));
  }
}
