// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.reference;

import java.util.List;
import java.util.Optional;
import org.chancery.workbench.bibliography.Bibliography;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/** Reads references to works. */
public final class SourceReadings {
  private final Bibliography bibliography;

  /** Readings over a bibliography. */
  public SourceReadings(Bibliography bibliography) {
    this.bibliography = bibliography;
  }

  /** The key of a work that the bibliography has. */
  public Reading<String> key() {
    return (node, complaints) -> {
      Optional<String> text = Readings.text().read(node, complaints);
      Optional<String> known = text.filter(bibliography.keys()::contains);
      if (text.isPresent() && known.isEmpty()) {
        List<String> keys = List.copyOf(bibliography.keys());
        String key = text.orElseThrow();
        if (keys.isEmpty()) {
          complaints.add(
              node.line(),
              Reason.UNKNOWN_SOURCE,
              "unknown source " + Quoted.of(key) + "; the bibliography is empty",
              "Add the work to sources.json, as CSL-JSON, or to sources.bib.");
        } else {
          complaints.addUnknown(
              node.line(), Reason.UNKNOWN_SOURCE, "source", key, keys, "Keys in the bibliography");
        }
      }
      return known;
    };
  }
}
