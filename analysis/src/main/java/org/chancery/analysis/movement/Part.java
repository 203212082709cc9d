// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.analysis.estimate.Exposure;
import org.chancery.model.time.Period;

/**
 * The incidents of one side in one window.
 *
 * @param window the window
 * @param coveredDays days of it that a systematic source covers, at least 1
 * @param numbers numbers of the incidents on those days, in order of date
 */
public record Part(Period window, long coveredDays, List<Long> numbers) {
  public Part {
    requireNonNull(window, "window");
    numbers = List.copyOf(numbers);
  }

  /** Number of incidents. */
  public int n() {
    return numbers.size();
  }

  Exposure exposure() {
    return new Exposure(n(), coveredDays);
  }
}
