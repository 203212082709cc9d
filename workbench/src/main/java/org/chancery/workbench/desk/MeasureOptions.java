// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * How relations are to be measured, in the words of a user; what is left out is the case's, or the
 * usual.
 *
 * @param period an EDTF date
 * @param grain day, week, month, quarter or year
 * @param scale goldstein or plover
 * @param unit incident or event
 * @param statuses statuses that count
 * @param opposition whether what opposition and rebels do, or suffer, counts as their state's
 */
public record MeasureOptions(
    Optional<String> period,
    Optional<String> grain,
    Optional<String> scale,
    Optional<String> unit,
    List<String> statuses,
    boolean opposition) {
  /** Everything as usual. */
  public static final MeasureOptions USUAL =
      new MeasureOptions(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false);

  public MeasureOptions {
    requireNonNull(period, "period");
    requireNonNull(grain, "grain");
    requireNonNull(scale, "scale");
    requireNonNull(unit, "unit");
    statuses = List.copyOf(statuses);
  }
}
