// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import static java.util.Objects.requireNonNull;

/**
 * One number that speaks for or against: what {@link Kind} says it counts, so that anybody can
 * count it again from the events before the step.
 *
 * @param kind what was counted
 * @param count events, days or windows
 * @param of what the count is one of, where the kind is a share; else 0
 */
public record Evidence(Kind kind, int count, int of) {
  public Evidence {
    requireNonNull(kind, "kind");
  }
}
