// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.model.event.EventId;

/** What a number rests on. Two references are equal if they lead to the same. */
public sealed interface Reference {
  /** No event: none is recorded. What was not covered is no number and has no reference. */
  Events NONE = new Events(List.of(), Optional.empty());

  /** A set of coded events. */
  static Reference to(Collection<EventId> events) {
    return events.isEmpty() ? NONE : new Events(List.copyOf(events), Optional.empty());
  }

  /**
   * A set of coded events.
   *
   * @param events their ids; kept in order of id, each once
   * @param command a command line that lists exactly these, for when the register does not hold
   *     them all
   */
  record Events(List<EventId> events, Optional<String> command) implements Reference {
    public Events {
      requireNonNull(command, "command");
      events = List.copyOf(new TreeSet<>(events));
    }

    /** The same set, with the command line that lists it. */
    public Events listedBy(String commandLine) {
      return new Events(events, Optional.of(commandLine));
    }
  }

  /**
   * A line that a person wrote down, such as a row of {@code indicators.csv}.
   *
   * @param source key of the work it was taken from
   * @param place the place in the work; may be empty
   * @param file name of the file that holds the line
   * @param line the line, from 1
   */
  record Line(String source, String place, String file, long line) implements Reference {
    public Line {
      requireNonNull(source, "source");
      requireNonNull(place, "place");
      requireNonNull(file, "file");
      if (line < 1) {
        throw new IllegalArgumentException("lines are counted from 1: " + line);
      }
    }
  }

  /**
   * Rows of the record that are no events: rows set aside, documents.
   *
   * @param rows what they are, in words
   * @param command a command line that lists exactly these
   */
  record Rows(String rows, String command) implements Reference {
    public Rows {
      requireNonNull(rows, "rows");
      requireNonNull(command, "command");
    }
  }
}
