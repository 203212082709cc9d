// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static java.util.Objects.requireNonNull;

import org.chancery.store.fetch.Slice;
import org.chancery.store.fetch.SliceState;

/**
 * A slice that should be in the record.
 *
 * @param slice the slice
 * @param state how it is; only of one that is present the record holds rows
 * @param why why it is not present, in words; empty if it is
 * @param rows rows in it
 * @param kept those that were kept: events and reports of interest
 * @param quarantined those that could not be used
 */
public record RecordedSlice(
    Slice slice, SliceState state, String why, long rows, long kept, long quarantined) {
  public RecordedSlice {
    requireNonNull(slice, "slice");
    requireNonNull(state, "state");
    requireNonNull(why, "why");
  }
}
