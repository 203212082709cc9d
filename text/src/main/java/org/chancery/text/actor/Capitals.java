// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.language.Sentence;

/** Joins a capital and the state that follows it after a comma: "Warsaw, Poland" is one place. */
final class Capitals {
  private Capitals() {}

  static List<Named> withTheirStates(Sentence sentence, List<Named> names) {
    List<Named> joined = new ArrayList<>();
    for (Named name : names) {
      Named last = joined.isEmpty() ? name : joined.get(joined.size() - 1);
      boolean follows =
          last.isMetonym()
              && name.begin() == last.end() + 1
              && sentence.word(last.end()).text().equals(",")
              && !name.isMetonym()
              && name.who().actor().equals(last.who().principal());
      if (follows) {
        joined.set(joined.size() - 1, last.until(name.end()));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }
}
