// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.fetch;

import static org.chancery.model.table.Column.integer;
import static org.chancery.model.table.Column.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.chancery.model.fault.Fault;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;
import org.chancery.store.fetch.GdeltFeed;
import org.chancery.store.fetch.Slice;
import org.chancery.store.fetch.SlicePart;
import org.chancery.store.fetch.SliceState;
import org.chancery.store.fetch.Timetable.Batch;
import org.chancery.store.record.RecordFile;
import org.chancery.store.record.RecordedSlice;

/**
 * How complete a record is for what was to be fetched. Every slice that is expected is in exactly
 * one state.
 *
 * @param slices those that are expected, as the record has them
 * @param malformedLines lines of the source's lists that could not be read
 * @param readAgain whether slices were read again because more is kept of them
 */
public record Completeness(List<RecordedSlice> slices, long malformedLines, boolean readAgain) {
  private static final int GAPS_TOLD = 10;

  private static final List<Column> COLUMNS =
      List.of(
          text("feed", "english, translation, or back (GDELT 1.0)"),
          text("part", "export (events) or mentions (documents that tell of them)"),
          integer("expected", "slices there should be by now"),
          integer("present", "slices that are in the record, whole"),
          integer("absent", "slices that the source does not have"),
          integer("corrupt", "slices that are not what the source's list says, or no table"),
          integer("unanswered", "slices for which the source did not answer"),
          integer("rows", "rows in the slices that are present"),
          integer("kept", "rows of interest, which were kept"),
          integer("quarantined", "rows that could not be used, kept with the reason"));

  public Completeness {
    slices = List.copyOf(slices);
  }

  static Completeness of(
      RecordFile record, List<Batch> expected, long malformedLines, boolean again) {
    Map<Slice, RecordedSlice> recorded = new HashMap<>();
    record.slices().forEach(one -> recorded.put(one.slice(), one));
    List<RecordedSlice> slices = new ArrayList<>();
    for (Batch batch : expected) {
      for (Slice slice : batch.slices()) {
        slices.add(
            recorded.getOrDefault(
                slice,
                new RecordedSlice(
                    slice, SliceState.UNANSWERED, "not asked for", Optional.empty(), 0, 0, 0)));
      }
    }
    return new Completeness(slices, malformedLines, again);
  }

  /** Writes it, a line for each feed and part. */
  public void write(TableSink sink) {
    sink.begin(COLUMNS);
    for (GdeltFeed feed : GdeltFeed.values()) {
      for (SlicePart part : SlicePart.values()) {
        List<RecordedSlice> some =
            slices.stream()
                .filter(one -> one.slice().feed() == feed && one.slice().part() == part)
                .toList();
        if (!some.isEmpty()) {
          sink.row(cells(feed, part, some));
        }
      }
    }
  }

  private static List<String> cells(GdeltFeed feed, SlicePart part, List<RecordedSlice> slices) {
    return List.of(
        feed.label(),
        part.label(),
        Integer.toString(slices.size()),
        Long.toString(count(slices, SliceState.PRESENT)),
        Long.toString(count(slices, SliceState.ABSENT)),
        Long.toString(count(slices, SliceState.CORRUPT)),
        Long.toString(count(slices, SliceState.UNANSWERED)),
        sum(slices, RecordedSlice::rows),
        sum(slices, RecordedSlice::kept),
        sum(slices, RecordedSlice::quarantined));
  }

  private static long count(List<RecordedSlice> slices, SliceState state) {
    return slices.stream().filter(one -> one.state() == state).count();
  }

  private static String sum(List<RecordedSlice> slices, ToLongFunction<RecordedSlice> number) {
    return Long.toString(slices.stream().mapToLong(number).sum());
  }

  /** What a person should know beside the table: above all the gaps, the first of them by name. */
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (readAgain) {
      remarks.add("more is kept now than before: what was there already was read again");
    }
    if (malformedLines > 0) {
      remarks.add(malformedLines + " lines of the source's lists could not be read");
    }
    List<Gap> gaps = Gap.in(slices);
    gaps.stream().limit(GAPS_TOLD).forEach(gap -> remarks.add("gap: " + gap.told()));
    if (gaps.size() > GAPS_TOLD) {
      remarks.add(
          "and %d more gaps: all are in the table slice of the record"
              .formatted(gaps.size() - GAPS_TOLD));
    }
    if (!gaps.isEmpty()) {
      remarks.add(
          "days with gaps in the events are not covered: rates leave them out, figures show them."
              + " Run the same command again to fetch what has arrived since");
    }
    return List.copyOf(remarks);
  }

  /** The exit code: what the source does not have is nobody's fault here, all else is told. */
  public int exitCode() {
    if (count(slices, SliceState.UNANSWERED) > 0) {
      return Fault.SOURCE.exitCode();
    }
    return count(slices, SliceState.CORRUPT) > 0 ? Fault.DATA.exitCode() : 0;
  }
}
