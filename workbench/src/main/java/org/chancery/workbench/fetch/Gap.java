// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.fetch;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.store.fetch.Slice;
import org.chancery.store.fetch.SliceState;
import org.chancery.store.record.RecordedSlice;

/**
 * A run of slices that are missing for one reason.
 *
 * @param first the first of them
 * @param ends when the time of the last is over
 * @param count how many they are
 */
record Gap(RecordedSlice first, LocalDateTime ends, int count) {
  private static final Comparator<RecordedSlice> BY_FEED_AND_TIME =
      Comparator.comparing((RecordedSlice one) -> one.slice().feed())
          .thenComparing(one -> one.slice().part())
          .thenComparing(one -> one.slice().begins());

  /** The gaps of slices, by feed, part and time. */
  static List<Gap> in(List<RecordedSlice> slices) {
    List<Gap> gaps = new ArrayList<>();
    for (RecordedSlice slice : slices.stream().sorted(BY_FEED_AND_TIME).toList()) {
      if (slice.state() == SliceState.PRESENT) {
        continue;
      }
      int last = gaps.size() - 1;
      if (last >= 0 && gaps.get(last).goesOnWith(slice)) {
        Gap gap = gaps.get(last);
        gaps.set(last, new Gap(gap.first, slice.slice().ends(), gap.count + 1));
      } else {
        gaps.add(new Gap(slice, slice.slice().ends(), 1));
      }
    }
    return gaps;
  }

  private boolean goesOnWith(RecordedSlice slice) {
    Slice one = first.slice();
    Slice other = slice.slice();
    return one.feed() == other.feed()
        && one.part() == other.part()
        && ends.equals(other.begins())
        && first.state() == slice.state()
        && first.why().equals(slice.why());
  }

  /** The gap in words. */
  String told() {
    Slice slice = first.slice();
    return "%s to %s UTC, %s %s: %d %s (%s)"
        .formatted(
            slice.begins(),
            ends,
            slice.feed().label(),
            slice.part().label(),
            count,
            first.state().label(),
            first.why());
  }
}
