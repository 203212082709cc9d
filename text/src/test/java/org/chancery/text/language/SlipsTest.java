// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parses that are mended, by the words that must hang together in the end. */
final class SlipsTest {
  private static final Parser PARSER = Parser.open(ModelFiles.onClassPath().orElseThrow());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mali was condemned by Chad for closing the border.        | border     | obj   | closing
          Mali accused Chad of arming rebels.                       | rebels     | obj   | arming
          The president visited neighbouring Togo.                  | Togo       | obj   | visited
          Mali ruled out sending soldiers.                          | sending    | xcomp | ruled
          Accusing Chad of piracy, Mali cut diplomatic relations.   | Mali       | nsubj | cut
          Russia says Israel must end attacks.                      | Israel     | nsubj | end
          Journalists detained by Belarusian police were freed.     | detained   | acl   | Journalists
          Pakistani troops backed by helicopters attacked Afghan smugglers.| troops | nsubj | attacked
          "We are sending Moldova fifty generators," he said.       | Moldova    | iobj  | sending
          Canada criticised China as well as Russia.                | Russia     | conj  | China
          "Our army," Chad's president said, "has withdrawn."       | army       | nsubj | withdrawn
          Chad expelled a French envoy days after France left Chad. | envoy      | obj   | expelled
          LONDON, March 12 (Reuters) - Iran released two tourists.  | Iran       | nsubj | released
          """)
  void areMended(String text, String word, String relation, String head) {
    Sentence sentence = PARSER.parse(Parser.split(text).get(0));
    Word found =
        sentence.words().stream().filter(one -> one.text().equals(word)).findFirst().orElseThrow();

    assertThat(found.relation()).startsWith(relation);
    assertThat(sentence.head(found).map(Word::text)).contains(head);
  }

  @Test
  void leavesAGoodTreeAlone() {
    Sentence sentence = PARSER.parse(Parser.split("Mali sent food to Niger.").get(0));

    assertThat(Slips.mend(sentence.words())).isEqualTo(sentence.words());
  }

  @Test
  void neverMakesACircle() {
    for (String text :
        List.of(
            "Troops backed by Mali attacked by Niger said visiting neighbouring Togo.",
            "Accusing of sending days after, which killing, Mali says Chad says Niger must.",
            "\"Our\" said, \"has\" left days after by of closing the Mali fifty.")) {
      for (Draft draft : Parser.split(text)) {
        Sentence sentence = PARSER.parse(draft);
        for (Word word : sentence.words()) {
          assertThat(steps(sentence, word)).as(text).isLessThan(sentence.words().size());
        }
      }
    }
  }

  private static int steps(Sentence sentence, Word word) {
    int steps = 0;
    Word at = word;
    while (at.head() >= 0 && steps < 200) {
      at = sentence.word(at.head());
      steps++;
    }
    return steps;
  }
}
