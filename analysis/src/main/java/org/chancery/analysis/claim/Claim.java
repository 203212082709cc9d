// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.claim;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A sentence of a paper that can be tested.
 *
 * @param id its lasting name
 * @param says the sentence
 * @param at its place in the paper; may be empty
 * @param by key of the work whose claim it is; what rests on nothing else is not independent of it
 * @param cause what the sentence holds to be the cause of what is expected, if it does; a record of
 *     events shows the association and never decides the cause
 * @param expect what one expects of the record if it is true
 * @param line its line in the file, from 1
 */
public record Claim(
    String id,
    String says,
    String at,
    Optional<String> by,
    Optional<String> cause,
    Expectation expect,
    int line) {
  public Claim {
    requireNonNull(id, "id");
    requireNonNull(says, "says");
    requireNonNull(at, "at");
    requireNonNull(by, "by");
    requireNonNull(cause, "cause");
    requireNonNull(expect, "expect");
  }

  /** The same claim with something else to expect. */
  public Claim expecting(Expectation other) {
    return new Claim(id, says, at, by, cause, other, line);
  }
}
