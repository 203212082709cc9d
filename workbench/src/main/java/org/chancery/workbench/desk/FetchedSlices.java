// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.store.fetch.SliceState;
import org.chancery.store.record.RecordFile;
import org.chancery.store.record.RecordedSlice;

/** What was fetched into a record, by feed and month. */
record FetchedSlices(SortedMap<String, List<RecordedSlice>> months) {
  static FetchedSlices of(RecordFile record) {
    SortedMap<String, List<RecordedSlice>> months = new TreeMap<>();
    for (RecordedSlice one : record.slices()) {
      if (one.state() == SliceState.PRESENT) {
        months.computeIfAbsent(name(one), unused -> new ArrayList<>()).add(one);
      }
    }
    return new FetchedSlices(months);
  }

  private static String name(RecordedSlice one) {
    return "gdelt %s %s"
        .formatted(one.slice().feed().label(), YearMonth.from(one.slice().begins()));
  }

  /** A line for each slice, with its MD5 and its name, as GDELT's own lists have them. */
  SortedMap<String, List<String>> lines() {
    SortedMap<String, List<String>> lines = new TreeMap<>();
    months.forEach(
        (name, slices) ->
            lines.put(
                name,
                slices.stream()
                    .map(one -> one.md5().orElse("") + "  " + one.slice().name())
                    .toList()));
    return lines;
  }

  /** Rows in the slices of a feed and month. */
  long rows(String name) {
    return months.getOrDefault(name, List.of()).stream().mapToLong(RecordedSlice::rows).sum();
  }
}
