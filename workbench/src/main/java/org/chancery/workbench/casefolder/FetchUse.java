// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;

/**
 * What of GDELT a case has fetched.
 *
 * @param from first day
 * @param to last day; up to the day on which it is fetched where empty
 * @param about actors whose events are kept; everybody's where there are none
 * @param translation whether translated news are wanted as well
 */
public record FetchUse(
    LocalDate from, Optional<LocalDate> to, List<ActorId> about, boolean translation) {
  public FetchUse {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    about = List.copyOf(about);
  }
}
