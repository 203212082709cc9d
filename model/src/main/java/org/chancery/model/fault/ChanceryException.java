// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.fault;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A failure that stops the work at hand. It says what went wrong, where, and what to do next, and
 * carries whose {@link Fault} it is.
 */
public final class ChanceryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Fault fault;
  private final String where;
  private final String next;

  private ChanceryException(
      Fault fault, String what, String where, String next, @Nullable Throwable cause) {
    super(requireNonNull(what, "what"), cause);
    this.fault = requireNonNull(fault, "fault");
    this.where = requireNonNull(where, "where");
    this.next = requireNonNull(next, "next");
  }

  /** A failure at a place: a file, a file and line, an option. */
  public static ChanceryException at(Fault fault, String where, String what, String next) {
    return new ChanceryException(fault, what, where, next, null);
  }

  /** A failure with no place of its own. */
  public static ChanceryException of(Fault fault, String what, String next) {
    return new ChanceryException(fault, what, "", next, null);
  }

  /** The same failure, with the exception that brought it about. */
  public ChanceryException causedBy(Throwable cause) {
    return new ChanceryException(fault, what(), where, next, cause);
  }

  /** Whose fault it is. */
  public Fault fault() {
    return fault;
  }

  /** What went wrong, in one line. */
  public String what() {
    return String.valueOf(getMessage());
  }

  /** The file, line or option, if the failure has a place. */
  public Optional<String> where() {
    return where.isEmpty() ? Optional.empty() : Optional.of(where);
  }

  /** What to do next, if there is advice. */
  public Optional<String> next() {
    return next.isEmpty() ? Optional.empty() : Optional.of(next);
  }
}
