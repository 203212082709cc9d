// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.chancery.model.time.Timekeeper;

/*
 * How it works. A file is asked for until it is whole, with a pause after each failure that doubles;
 * what a source asks for with Retry-After is waited for by all, since it is busy for all. Half a file
 * is thrown away and asked for anew: slices are small.
 */
/** Fetches one file at a time on each thread, and gives none up before it was asked for again. */
final class Downloader {
  private final Transport transport;
  private final Manners manners;
  private final Timekeeper timekeeper;
  private final SliceCache cache;
  private final RateLimit limit;

  Downloader(Transport transport, Manners manners, Timekeeper timekeeper, SliceCache cache) {
    this.transport = transport;
    this.manners = manners;
    this.timekeeper = timekeeper;
    this.cache = cache;
    this.limit = new RateLimit(timekeeper, manners.interval());
  }

  /**
   * What became of a file.
   *
   * @param state present, absent, corrupt or unanswered
   * @param why what went wrong last; empty if nothing did
   */
  record Outcome(SliceState state, String why) {}

  /** Brings a slice into the cache, unless it is there already. */
  Outcome slice(Slice slice, Checksum checksum) throws IOException, InterruptedException {
    if (cache.holds(slice, checksum)) {
      return new Outcome(SliceState.PRESENT, "");
    }
    Path draft = cache.draft(slice);
    Duration patience =
        checksum.bytes().isPresent()
            ? manners.patienceFor(checksum.bytes().getAsLong())
            : manners.patienceForLong();
    Outcome outcome = ask(slice.path(), draft, patience, Optional.of(checksum));
    if (outcome.state() == SliceState.PRESENT) {
      cache.keep(slice, draft);
    } else {
      Files.deleteIfExists(draft);
    }
    return outcome;
  }

  /** Brings a list into a file. */
  Outcome list(String path, Path into) throws IOException, InterruptedException {
    Files.createDirectories(into.resolveSibling("."));
    return ask(path, into, manners.patienceForLong(), Optional.empty());
  }

  private Outcome ask(String path, Path into, Duration patience, Optional<Checksum> promised)
      throws IOException, InterruptedException {
    Outcome outcome = new Outcome(SliceState.UNANSWERED, "");
    for (int failures = 0; failures < manners.attempts(); failures++) {
      if (failures > 0) {
        timekeeper.pause(manners.pauseAfter(failures));
      }
      limit.await();
      Answer answer = transport.bring(path, into, patience);
      if (answer instanceof Answer.Brought) {
        if (promised.isEmpty() || promised.get().fits(into)) {
          return new Outcome(SliceState.PRESENT, "");
        }
        outcome = new Outcome(SliceState.CORRUPT, "its bytes are not those that the list tells of");
      } else if (answer instanceof Answer.Absent) {
        return new Outcome(SliceState.ABSENT, "the source has no such file");
      } else if (answer instanceof Answer.Refused refused) {
        return new Outcome(SliceState.UNANSWERED, refused.why());
      } else if (answer instanceof Answer.Busy busy) {
        busy.retryAfter().ifPresent(time -> limit.hold(shorter(time)));
        outcome = new Outcome(SliceState.UNANSWERED, "the source is busy");
      } else if (answer instanceof Answer.Broken broken) {
        outcome = new Outcome(SliceState.UNANSWERED, broken.why());
      }
    }
    return outcome;
  }

  private Duration shorter(Duration asked) {
    return asked.compareTo(manners.longestPause()) < 0 ? asked : manners.longestPause();
  }
}
