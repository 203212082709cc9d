// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.workbench.brief.evidence.Quantity;

/**
 * What the record holds. Reports, codings and incidents are three counts of one thing; what is left
 * out of the measures is counted too.
 *
 * @param reports documents that report the incidents
 * @param codings coded events
 * @param incidents distinct incidents, codings of one act taken together
 * @param notOccurred codings of what was announced, supposed, denied or disputed: shown, not
 *     measured
 * @param notPlaced incidents whose date is wider than a step: shown, in no step
 * @param rejected codings that a person set aside
 * @param quarantined rows that could not be read as an event
 */
public record Counts(
    Quantity reports,
    Quantity codings,
    Quantity incidents,
    Quantity notOccurred,
    Quantity notPlaced,
    Quantity rejected,
    Quantity quarantined) {
  public Counts {
    requireCount("reports", reports);
    requireCount("codings", codings);
    requireCount("incidents", incidents);
    requireCount("notOccurred", notOccurred);
    requireCount("notPlaced", notPlaced);
    requireCount("rejected", rejected);
    requireCount("quarantined", quarantined);
  }

  /** The counts under the names that readers see, in order. */
  public Map<String, Quantity> labelled() {
    Map<String, Quantity> labelled = new LinkedHashMap<>();
    labelled.put("reports", reports);
    labelled.put("coded events", codings);
    labelled.put("distinct incidents", incidents);
    labelled.put("not occurred", notOccurred);
    labelled.put("not placed in a step", notPlaced);
    labelled.put("rejected by an edit", rejected);
    labelled.put("rows set aside", quarantined);
    return labelled;
  }

  private static void requireCount(String name, Quantity quantity) {
    if (quantity.form() != Quantity.Form.COUNT) {
      throw new IllegalArgumentException(name + " is not a count: " + quantity);
    }
  }
}
