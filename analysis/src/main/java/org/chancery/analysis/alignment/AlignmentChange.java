// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.alignment;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.chancery.analysis.alignment.AlignmentCourse.Year;

/**
 * How two windows of years differ. All values are in standard deviations of all points.
 *
 * @param earlier mean distance in the earlier window, from 0
 * @param later mean distance in the later window, from 0
 * @param movedOne mean point of the first state in the later window less that in the earlier one
 * @param movedOther the same of the second state
 * @param earlierYears years with both points in the earlier window, at least 1
 * @param laterYears years with both points in the later window, at least 1
 */
public record AlignmentChange(
    double earlier,
    double later,
    double movedOne,
    double movedOther,
    int earlierYears,
    int laterYears) {
  static AlignmentChange of(List<Year> earlier, List<Year> later) {
    return new AlignmentChange(
        mean(earlier, Year::distance),
        mean(later, Year::distance),
        mean(later, Year::ofOne) - mean(earlier, Year::ofOne),
        mean(later, Year::ofOther) - mean(earlier, Year::ofOther),
        earlier.size(),
        later.size());
  }

  /** The later distance less the earlier one: below 0 if the two came closer. */
  public double change() {
    return later - earlier;
  }

  private static double mean(List<Year> years, ToDoubleFunction<Year> of) {
    return years.stream().mapToDouble(of).average().orElseThrow();
  }
}
