// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/** The lines that only name authors. */
final class Byline {
  private Byline() {}

  /** Whether the sentence only tells who wrote it. */
  static boolean isByline(Sentence sentence) {
    Word first = sentence.word(0);
    int at = first.text().equals("(") ? 1 : 0;
    if (sentence.words().size() < at + 3) {
      return false;
    }
    String opening = sentence.word(at).text();
    boolean by = opening.equals("By") || opening.equals("BY");
    boolean reporting =
        (opening.equals("Reporting")
                || opening.equals("Writing")
                || opening.equals("Editing")
                || opening.equals("Additional"))
            && sentence.words().stream().limit(4).anyMatch(word -> word.text().equals("by"));
    boolean named = sentence.word(at + 1).isName();
    return reporting || (by && named && sentence.words().stream().noneMatch(Word::isVerb));
  }
}
