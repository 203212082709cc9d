// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import static java.util.Objects.requireNonNull;

/**
 * How an event was decided, in sentences for people.
 *
 * @param pattern the lexicon's pattern that fired, with its file and line, and what it fired on
 * @param source why this actor
 * @param target why this recipient
 * @param date why this date
 * @param status why this status
 */
public record Explanation(
    String pattern, String source, String target, String date, String status) {
  public Explanation {
    requireNonNull(pattern, "pattern");
    requireNonNull(source, "source");
    requireNonNull(target, "target");
    requireNonNull(date, "date");
    requireNonNull(status, "status");
  }
}
