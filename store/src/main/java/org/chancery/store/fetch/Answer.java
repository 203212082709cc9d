// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/** What a source answers when it is asked for a file. */
public sealed interface Answer {
  /**
   * The file is there; whether it is whole is for the caller to see.
   *
   * @param name what the source calls the file, fit for a folder; empty if it does not say
   */
  record Brought(Optional<String> name) implements Answer {
    public Brought {
      requireNonNull(name, "name");
    }
  }

  /** There is no such file. */
  record Absent() implements Answer {}

  /**
   * The source has too much to do.
   *
   * @param retryAfter how long it asks to be left alone
   */
  record Busy(Optional<Duration> retryAfter) implements Answer {
    public Busy {
      requireNonNull(retryAfter, "retryAfter");
    }
  }

  /** It went wrong, and may go better another time: reset, out of time, a fault of the source. */
  record Broken(String why) implements Answer {
    public Broken {
      requireNonNull(why, "why");
    }
  }

  /** The source does not give the file, and asking again will not help. */
  record Refused(String why) implements Answer {
    public Refused {
      requireNonNull(why, "why");
    }
  }
}
