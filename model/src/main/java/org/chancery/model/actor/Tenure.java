// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.time.Edtf;

/**
 * From when to when something held. An end that is open or not known is empty; nothing is guessed.
 * Both ends count whole: what holds from 2024-02 to 2024-07 holds from 1 February to 31 July.
 *
 * @param from when it began
 * @param to when it ended
 */
public record Tenure(Optional<Edtf> from, Optional<Edtf> to) {
  /** Without a known beginning or end. */
  public static final Tenure ALWAYS = new Tenure(Optional.empty(), Optional.empty());

  private static final String OPEN = "..";

  public Tenure {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    if (from.isPresent() && to.isPresent() && to.get().latest().isBefore(from.get().earliest())) {
      throw new IllegalArgumentException(
          "it ends before it begins: " + text(from) + "/" + text(to));
    }
  }

  /**
   * Reads two EDTF dates; {@code ..} is an open or unknown end.
   *
   * @throws IllegalArgumentException if either is no EDTF date
   */
  public static Tenure parse(String from, String to) {
    return new Tenure(end(from), end(to));
  }

  /** Whether it held on a day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(first()) && !day.isAfter(last());
  }

  /** Whether there is a day on which both held. */
  public boolean overlaps(Tenure other) {
    return !first().isAfter(other.last()) && !other.first().isAfter(last());
  }

  /** First day; {@link LocalDate#MIN} where the beginning is open. */
  public LocalDate first() {
    return from.map(Edtf::earliest).orElse(LocalDate.MIN);
  }

  /** Last day; {@link LocalDate#MAX} where the end is open. */
  public LocalDate last() {
    return to.map(Edtf::latest).orElse(LocalDate.MAX);
  }

  /** As it is written, {@code 1994-07-20/..}. */
  @Override
  public String toString() {
    return text(from) + "/" + text(to);
  }

  private static Optional<Edtf> end(String text) {
    return text.strip().equals(OPEN) ? Optional.empty() : Optional.of(Edtf.parse(text));
  }

  private static String text(Optional<Edtf> end) {
    return end.map(Edtf::text).orElse(OPEN);
  }
}
