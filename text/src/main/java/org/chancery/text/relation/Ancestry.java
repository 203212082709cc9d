// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/** A word and those above it. */
final class Ancestry {
  /** Deeper trees are parses gone wrong; a parser's circle ends here too. */
  private static final int DEEPEST = 40;

  private Ancestry() {}

  /** The word, what governs it, and so on to the root. */
  static List<Word> of(Sentence sentence, Word word) {
    List<Word> found = new ArrayList<>(List.of(word));
    Optional<Word> above = sentence.head(word);
    while (above.isPresent() && found.size() < DEEPEST) {
      found.add(above.orElseThrow());
      above = sentence.head(above.orElseThrow());
    }
    return found;
  }
}
