// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import static java.util.Objects.requireNonNull;

import org.chancery.text.coding.PairReading;

/**
 * A marked pair that somebody has labelled.
 *
 * @param sentence the text without its marks: examples of the same text are kept together when a
 *     file is parted for testing
 * @param reading what the lexicon finds in it
 * @param label what the source does to the target, in the analyst's own words
 */
public record RelationExample(String sentence, PairReading reading, String label) {
  public RelationExample {
    requireNonNull(sentence, "sentence");
    requireNonNull(reading, "reading");
    if (label.isBlank()) {
      throw new IllegalArgumentException("an example without label");
    }
  }
}
