// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.workbench.brief.evidence.Prose;

/**
 * How the brief was made, and what it cannot say.
 *
 * @param entries measures, rules and choices, in the order of their use
 * @param limits what the record cannot bear
 * @param reversals what would change the findings
 */
public record Method(List<Entry> entries, List<Prose> limits, List<Prose> reversals) {
  public Method {
    entries = List.copyOf(entries);
    limits = List.copyOf(limits);
    reversals = List.copyOf(reversals);
  }

  /**
   * A measure, a rule or a choice.
   *
   * @param term what is explained
   * @param explanation formula, constants and why, in plain words
   * @param reference the publication it follows; may be empty
   */
  public record Entry(String term, Prose explanation, String reference) {
    public Entry {
      requireNonNull(term, "term");
      requireNonNull(explanation, "explanation");
      requireNonNull(reference, "reference");
    }
  }
}
