// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.language;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import java.util.stream.Stream;

/** Dictionary forms of words whose part of speech is not known. */
public final class Lemmas {
  private Lemmas() {}

  /** What a word may be a form of: itself, a verb, a noun. In lower case; may repeat itself. */
  public static Stream<String> of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Stream.of("", "VBD", "VBG", "VBZ", "NNS")
        .map(tag -> tag.isEmpty() ? lower : Morphology.stemStatic(lower, tag).word());
  }
}
