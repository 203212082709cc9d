// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import java.util.Optional;
import org.chancery.model.time.Edtf;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/** Which dates move a text's story on, so that what follows counts from them. */
final class Narrative {
  private static final int LOOK_BACK = 4;

  private Narrative() {}

  /**
   * Whether the story goes on from a date. Not from open spans, from what is still to come, from
   * what is only compared with ("as in 2014"), or from years that only tell which thing is meant
   * ("the 2015 agreement"), nor from what had been before.
   */
  static boolean carries(Sentence sentence, TimeMention mention, Optional<Edtf> document) {
    if (mention.date().isEmpty() || mention.date().get().open()) {
      return false;
    }
    Edtf date = mention.date().get();
    boolean ahead = document.filter(now -> date.earliest().isAfter(now.latest())).isPresent();
    return !ahead
        && !compared(sentence, mention, LOOK_BACK)
        && !modifier(sentence, mention)
        && !lookingBack(sentence, mention);
  }

  /** Whether a word of comparison stands so many words before it or nearer: "as in 2014". */
  static boolean compared(Sentence sentence, TimeMention mention, int words) {
    for (int i = Math.max(0, mention.begin() - words); i < mention.begin(); i++) {
      Word word = sentence.word(i);
      boolean asOf = word.lemma().equals("as") && sentence.word(i + 1).lemma().equals("of");
      if (!asOf && Clause.listed("compare", word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean lookingBack(Sentence sentence, TimeMention mention) {
    Clause clauses = new Clause(sentence);
    return clauses
        .around(clauses.head(mention.begin(), mention.end()))
        .filter(clauses::pluperfect)
        .isPresent();
  }

  private static boolean modifier(Sentence sentence, TimeMention mention) {
    Word head = new Clause(sentence).head(mention.begin(), mention.end());
    boolean adjunct = mention.begin() > 0 && sentence.word(mention.begin() - 1).tag().equals("IN");
    return mention.end() - mention.begin() == 1
        && !adjunct
        && (Sentence.is(head, "nummod") || Sentence.is(head, "compound"));
  }
}
