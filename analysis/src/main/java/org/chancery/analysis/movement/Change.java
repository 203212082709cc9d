// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.analysis.estimate.RateRatio;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Period;

/**
 * How one side of a relation changed from the earlier window to the later.
 *
 * @param side cooperation or conflict
 * @param earlier what the earlier window holds
 * @param later what the later window holds
 * @param ratio the later rate by the earlier
 * @param q probability adjusted for the number of relations compared; empty where there are too few
 *     incidents for the comparison to count as one
 * @param verdict what it shows
 * @param peak the week with most of its incidents; empty where none has any
 * @param strongest up to three incidents of the window with the higher rate, the strongest first;
 *     none unless it moved
 */
public record Change(
    Side side,
    Part earlier,
    Part later,
    RateRatio ratio,
    OptionalDouble q,
    Verdict verdict,
    Optional<Peak> peak,
    List<Incident> strongest) {
  public Change {
    requireNonNull(side, "side");
    requireNonNull(earlier, "earlier");
    requireNonNull(later, "later");
    requireNonNull(ratio, "ratio");
    requireNonNull(q, "q");
    requireNonNull(verdict, "verdict");
    requireNonNull(peak, "peak");
    strongest = List.copyOf(strongest);
  }

  /**
   * The busiest week of both windows, counted in blocks of seven covered days.
   *
   * @param week its days; fewer than seven before a gap or an end
   * @param numbers numbers of its incidents, in order of date
   */
  public record Peak(Period week, List<Long> numbers) {
    public Peak {
      requireNonNull(week, "week");
      numbers = List.copyOf(numbers);
    }
  }

  /** The window in which its incidents came more often; the later one if it did not fall. */
  Part fuller() {
    return verdict == Verdict.FELL ? earlier : later;
  }

  /** Incidents in both windows. */
  public int n() {
    return earlier.n() + later.n();
  }
}
