// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import java.util.Comparator;
import java.util.Optional;
import org.chancery.text.coding.PairReading;
import org.chancery.text.coding.PairReading.Part;

/** The sentence of a text that tells of the pair. */
final class MainPart {
  private MainPart() {}

  /** The one with most of the marks, the first of equals; empty if there is no sentence. */
  static Optional<Part> of(PairReading reading) {
    return reading.parts().stream().max(Comparator.comparingInt(MainPart::marks));
  }

  private static int marks(Part part) {
    return (part.source().isPresent() ? 1 : 0) + (part.target().isPresent() ? 1 : 0);
  }
}
