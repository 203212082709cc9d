// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as precise as its source, in the Extended Date/Time Format of ISO 8601-2:2019, levels 0
 * and 1: {@code 2024-07-04}, {@code 2024-07}, {@code 2022?} (uncertain), {@code 2023-04~}
 * (approximate), {@code 2023%} (both), {@code 202X}, {@code 2024-21} (spring), {@code 2016/2019}
 * (interval), {@code 2020-08/..} (open), {@code ../2022-02}, {@code 2020/} (end unknown), {@code
 * 2024-07-04T10:00:00Z}.
 *
 * <p>A date is a range of days. What lies wholly inside a period counts there; what does not is not
 * placed, and is never taken for the first day of its month or year.
 *
 * <p>Immutable and safe to share.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF specification, Library of
 *     Congress</a>
 */
public final class Edtf implements Comparable<Edtf> {
  private final String text;
  private final LocalDate earliest;
  private final LocalDate latest;
  private final boolean uncertain;
  private final boolean approximate;

  Edtf(String text, LocalDate earliest, LocalDate latest, boolean uncertain, boolean approximate) {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("'" + text + "' ends before it begins");
    }
    this.text = text;
    this.earliest = earliest;
    this.latest = latest;
    this.uncertain = uncertain;
    this.approximate = approximate;
  }

  /**
   * Reads a date.
   *
   * @throws IllegalArgumentException if the text is no EDTF date of level 0 or 1; the message says
   *     what is wrong with it
   */
  public static Edtf parse(String text) {
    return EdtfParser.parse(text);
  }

  /** A single day. */
  public static Edtf of(LocalDate day) {
    return new Edtf(day.toString(), day, day, false, false);
  }

  /** The date as it was written. */
  public String text() {
    return text;
  }

  /** First day it can mean; {@link LocalDate#MIN} where the beginning is open or unknown. */
  public LocalDate earliest() {
    return earliest;
  }

  /** Last day it can mean; {@link LocalDate#MAX} where the end is open or unknown. */
  public LocalDate latest() {
    return latest;
  }

  /** Whether the source is not sure of it ({@code ?} or {@code %}, on either end). */
  public boolean uncertain() {
    return uncertain;
  }

  /** Whether the source gives it only roughly ({@code ~} or {@code %}, on either end). */
  public boolean approximate() {
    return approximate;
  }

  /** Whether either end is open or unknown. */
  public boolean open() {
    return earliest.equals(LocalDate.MIN) || latest.equals(LocalDate.MAX);
  }

  /** The day, where it is one single day. */
  public Optional<LocalDate> day() {
    return earliest.equals(latest) ? Optional.of(earliest) : Optional.empty();
  }

  /** The days it can mean; empty if an end is open. */
  public Optional<Period> range() {
    return open() ? Optional.empty() : Optional.of(new Period(earliest, latest));
  }

  /** Whether the whole date lies in a period. */
  public boolean within(Period period) {
    return period.contains(earliest) && period.contains(latest);
  }

  /** Whether any day it can mean lies in a period. */
  public boolean touches(Period period) {
    return !earliest.isAfter(period.last()) && !latest.isBefore(period.first());
  }

  /** Whether a day lies in the range, for dates that say from when to when something held. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }

  /** By first possible day, then by last, then by text. */
  @Override
  public int compareTo(Edtf other) {
    int byEarliest = earliest.compareTo(other.earliest);
    if (byEarliest != 0) {
      return byEarliest;
    }
    int byLatest = latest.compareTo(other.latest);
    return byLatest != 0 ? byLatest : text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Edtf that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
