// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.chancery.model.time.Timekeeper;

/*
 * How it works. A file is asked for until it is whole, with a pause after each failure that doubles;
 * what a source asks for with Retry-After is waited for by all, since it is busy for all. Half a file
 * is thrown away and asked for anew: slices are small.
 */
/** Brings files politely, and gives none up before it was asked for again. Thread-safe. */
public final class Courier {
  private final Transport transport;
  private final Manners manners;
  private final Timekeeper timekeeper;
  private final RateLimit limit;

  /** A courier to one source. */
  public Courier(Transport transport, Manners manners, Timekeeper timekeeper) {
    this.transport = transport;
    this.manners = manners;
    this.timekeeper = timekeeper;
    this.limit = new RateLimit(timekeeper, manners.interval());
  }

  /**
   * What became of a file.
   *
   * @param state present, absent, corrupt or unanswered
   * @param why what went wrong last; empty if nothing did
   * @param name what the source calls the file, if it says so
   */
  public record Outcome(SliceState state, String why, Optional<String> name) {
    public Outcome {
      requireNonNull(state, "state");
      requireNonNull(why, "why");
      requireNonNull(name, "name");
    }

    private static Outcome of(SliceState state, String why) {
      return new Outcome(state, why, Optional.empty());
    }
  }

  /**
   * Brings a file of which nobody says how long it is.
   *
   * @param path as {@link Transport} takes it
   * @throws IOException if it cannot be written
   */
  public Outcome bring(String path, Path into) throws IOException, InterruptedException {
    return bring(path, into, manners.patienceForLong(), Optional.empty());
  }

  Outcome bring(String path, Path into, Duration patience, Optional<Checksum> promised)
      throws IOException, InterruptedException {
    Outcome outcome = Outcome.of(SliceState.UNANSWERED, "");
    for (int failures = 0; failures < manners.attempts(); failures++) {
      if (failures > 0) {
        timekeeper.pause(manners.pauseAfter(failures));
      }
      limit.await();
      Answer answer = transport.bring(path, into, patience);
      if (answer instanceof Answer.Brought brought) {
        if (promised.isEmpty() || promised.get().fits(into)) {
          return new Outcome(SliceState.PRESENT, "", brought.name());
        }
        outcome = Outcome.of(SliceState.CORRUPT, "its bytes are not those that the list tells of");
      } else if (answer instanceof Answer.Absent) {
        return Outcome.of(SliceState.ABSENT, "the source has no such file");
      } else if (answer instanceof Answer.Refused refused) {
        return Outcome.of(SliceState.UNANSWERED, refused.why());
      } else if (answer instanceof Answer.Busy busy) {
        busy.retryAfter().ifPresent(time -> limit.hold(shorter(time)));
        outcome = Outcome.of(SliceState.UNANSWERED, "the source is busy");
      } else if (answer instanceof Answer.Broken broken) {
        outcome = Outcome.of(SliceState.UNANSWERED, broken.why());
      }
    }
    return outcome;
  }

  private Duration shorter(Duration asked) {
    return asked.compareTo(manners.longestPause()) < 0 ? asked : manners.longestPause();
  }
}
