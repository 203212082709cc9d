// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.chancery.model.ontology.Scale;

/**
 * What is counted, and on which scale.
 *
 * @param scale the scale of intensities; empty for the one that scores more of the record
 * @param unit what counts as one
 */
public record CaseOptions(Optional<Scale> scale, Unit unit) {
  /** Where the case says nothing: incidents, on the scale that scores more of the record. */
  public static final CaseOptions DEFAULT = new CaseOptions(Optional.empty(), Unit.INCIDENT);

  public CaseOptions {
    requireNonNull(scale, "scale");
    requireNonNull(unit, "unit");
  }

  /** What counts as one. */
  public enum Unit {
    /** An act, however often it was coded. */
    INCIDENT,
    /** A coding. */
    EVENT;

    /** The name as users write it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
