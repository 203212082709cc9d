// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What became of fetching a slice.
 *
 * @param slice the slice
 * @param state how it is
 * @param checksum what the lists say of its bytes, if they tell of it
 * @param why what went wrong, in words; empty if nothing did
 */
public record Fetched(Slice slice, SliceState state, Optional<Checksum> checksum, String why) {
  public Fetched {
    requireNonNull(slice, "slice");
    requireNonNull(state, "state");
    requireNonNull(checksum, "checksum");
    requireNonNull(why, "why");
  }

  /** The same slice, found to be none although its bytes are those of the list. */
  public Fetched unreadable(String reason) {
    return new Fetched(slice, SliceState.CORRUPT, checksum, reason);
  }
}
