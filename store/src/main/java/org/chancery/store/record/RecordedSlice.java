// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.store.fetch.Slice;
import org.chancery.store.fetch.SliceState;

/**
 * A slice that should be in the record.
 *
 * @param slice the slice
 * @param state how it is; only of one that is present the record holds rows
 * @param why why it is not present, in words; empty if it is
 * @param md5 MD5 of its bytes, in hexadecimal; empty of one that is not present
 * @param rows rows in it
 * @param kept those that were kept: events and reports of interest
 * @param quarantined those that could not be used
 */
public record RecordedSlice(
    Slice slice,
    SliceState state,
    String why,
    Optional<String> md5,
    long rows,
    long kept,
    long quarantined) {
  public RecordedSlice {
    requireNonNull(slice, "slice");
    requireNonNull(state, "state");
    requireNonNull(why, "why");
    requireNonNull(md5, "md5");
  }
}
