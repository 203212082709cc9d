// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.fetch;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.model.time.Period;
import org.chancery.store.record.Interest;

/**
 * What is to be fetched of GDELT.
 *
 * @param period the days
 * @param translation whether translated news are wanted as well
 * @param interest whose events are kept; empty for those whose were kept before, or everybody's
 * @param folder where slices lie until they are in the record
 * @param keep whether they stay there
 */
public record FetchRequest(
    Period period, boolean translation, Optional<Interest> interest, Path folder, boolean keep) {
  public FetchRequest {
    requireNonNull(period, "period");
    requireNonNull(interest, "interest");
    requireNonNull(folder, "folder");
  }
}
