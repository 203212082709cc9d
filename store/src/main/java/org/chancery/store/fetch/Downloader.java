// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.chancery.model.time.Timekeeper;

/** Fetches slices and lists, one at a time on each thread. */
final class Downloader {
  private final Courier courier;
  private final Manners manners;
  private final SliceCache cache;

  Downloader(Transport transport, Manners manners, Timekeeper timekeeper, SliceCache cache) {
    this.courier = new Courier(transport, manners, timekeeper);
    this.manners = manners;
    this.cache = cache;
  }

  /** Brings a slice into the cache, unless it is there already. */
  Courier.Outcome slice(Slice slice, Checksum checksum) throws IOException, InterruptedException {
    if (cache.holds(slice, checksum)) {
      return new Courier.Outcome(SliceState.PRESENT, "", Optional.empty());
    }
    Path draft = cache.draft(slice);
    Duration patience =
        checksum.bytes().isPresent()
            ? manners.patienceFor(checksum.bytes().getAsLong())
            : manners.patienceForLong();
    Courier.Outcome outcome = courier.bring(slice.path(), draft, patience, Optional.of(checksum));
    if (outcome.state() == SliceState.PRESENT) {
      cache.keep(slice, draft);
    } else {
      Files.deleteIfExists(draft);
    }
    return outcome;
  }

  /** Brings a list into a file. */
  Courier.Outcome list(String path, Path into) throws IOException, InterruptedException {
    Files.createDirectories(into.resolveSibling("."));
    return courier.bring(path, into, manners.patienceForLong(), Optional.empty());
  }
}
