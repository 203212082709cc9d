// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.lexicon;

import java.util.Optional;

/** What part of speech the head of a pattern is. */
public enum WordClass {
  VERB("v"),
  NOUN("n"),
  ADJECTIVE("a");

  private final String letter;

  WordClass(String letter) {
    this.letter = letter;
  }

  static Optional<WordClass> ofLetter(String letter) {
    for (WordClass one : values()) {
      if (one.letter.equals(letter)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
