// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.measure.Measure;
import org.chancery.analysis.measure.Weight;
import org.chancery.analysis.relation.Course;
import org.chancery.analysis.series.Breaks;
import org.chancery.analysis.series.RelationMeasure;
import org.chancery.model.source.Volume;
import org.chancery.model.table.TableSink;
import org.chancery.store.record.RecordFile;
import org.chancery.store.record.RecordedInput;

/** Writes the course of a relation, and says what a reader should know of it. */
final class RelationWriter {
  private final RecordFile record;
  private final Question question;
  private final Dealings dealings;
  private final Counterpart counterpart;

  RelationWriter(RecordFile record, Question question, Dealings dealings, Counterpart counterpart) {
    this.record = record;
    this.question = question;
    this.dealings = dealings;
    this.counterpart = counterpart;
  }

  /** Writes all that can be counted and summed up; gives the remarks. */
  List<String> write(TableSink sink) {
    Course course = Course.of(dealings, counterpart, question.grain());
    RelationRows.write(course, sink);
    List<String> remarks = breaks();
    if (!course.notPlaced().isEmpty()) {
      remarks.add(
          course.notPlaced().size()
              + " incidents are in no line: their date is wider than the step or the period (--grain"
              + " year holds more)");
    }
    return remarks;
  }

  /** Writes one measure; gives the remarks. */
  List<String> write(SeriesOptions series, TableSink sink) {
    Measure wanted = series.wanted();
    boolean counted = wanted == Measure.INCIDENTS || wanted == Measure.SHARE_OF_CONFLICT;
    RelationMeasure measure =
        new RelationMeasure(
            question.focus(),
            series.way(),
            wanted,
            counted ? Weight.COUNT : Weight.on(question.scale()));
    Optional<Volume> volume =
        series.asShare() ? Optional.of(record.volume(question.statuses())) : Optional.empty();
    new SeriesRows(measure, dealings.scope(), volume)
        .write(dealings.with(counterpart), question.grain(), sink);
    return breaks();
  }

  private List<String> breaks() {
    List<String> feeds = record.inputs().stream().map(RecordedInput::format).distinct().toList();
    List<String> remarks = new ArrayList<>();
    Breaks.bundled()
        .in(question.period(), feeds)
        .forEach(
            one ->
                remarks.add(
                    "the series breaks at %s: %s, %s (%s)"
                        .formatted(one.date(), one.feed(), one.change(), one.source())));
    return remarks;
  }
}
