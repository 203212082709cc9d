// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.text.language.Sentence;
import org.chancery.text.lexicon.Lexicon;
import org.chancery.text.lexicon.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MatcherTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          paint                         | They painted the wall.                     | painted | true
          paint {wall}                  | They painted the wall.                     | painted | true
          paint {wall}                  | The wall was painted by monks.             | painted | true
          paint {wall}                  | They painted the door and the wall.        | painted | true
          paint {wall}                  | They painted a dozen of the walls.         | painted | true
          paint {wall}                  | They painted the door.                     | painted | false
          paint {garden_wall}           | They painted the garden wall.              | painted | true
          paint {garden_wall}           | They painted the wall.                     | painted | false
          paint !{wall}                 | They painted the door.                     | painted | true
          paint !{wall}                 | They painted the wall.                     | painted | false
          paint +over                   | They painted over the wall.                | painted | true
          paint +over                   | They painted the wall.                     | painted | false
          paint with                    | They painted the wall with tar.            | painted | true
          paint with:{tar}              | They painted the wall with tar.            | painted | true
          paint with:{tar}              | They painted the wall with milk.           | painted | false
          paint in                      | They painted the wall with tar.            | painted | false
          paint subj:{monk}             | The monks painted the wall.                | painted | true
          paint subj:{monk}             | The wall was painted by monks.             | painted | true
          paint subj:{monk}             | The nuns painted the wall.                 | painted | false
          paint mod:{yellow}            | They painted the yellow wall.              | painted | true
          paint mod:{yellow}            | They painted the old wall.                 | painted | false
          paint to                      | They painted the wall to please him.       | painted | true
          paint to:{please}             | They painted the wall to please him.       | painted | true
          paint to:{please}             | They painted the wall to annoy him.        | painted | false
          dream that                    | They dreamt that the wall had burned.      | dreamt  | true
          dream that                    | They dreamt of walls.                      | dreamt  | false
          dream ing                     | They dreamt of killing kings.              | dreamt  | true
          dream ing                     | They dreamt of walls.                      | dreamt  | false
          wall_painting/n               | The wall painting was old.                 | painting| true
          wall_painting/n               | The old painting was sold.                 | painting| false
          yellowish/a                   | The wall was yellowish.                    | yellowish| true
          """)
  void fitsAPatternByWhatStandsBesideTheWord(String pattern, String text, String word, boolean fits)
      throws IOException {
    Sentence sentence = Read.sentence(text);
    Matcher matcher = new Matcher(lexicon(pattern), new Grammar(sentence));

    assertThat(
            matcher.fitting(Read.word(sentence, word)).stream()
                .anyMatch(found -> found.text().equals(pattern)))
        .isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They painted the wall.          | paint {wall}
          They painted the wall with tar. | paint {wall} with
          They painted the door.          | paint
          """)
  void takesThePatternThatAsksForMost(String text, String best) throws IOException {
    Sentence sentence = Read.sentence(text);
    Lexicon lexicon = lexicon("paint\npaint {wall}\npaint {wall} with");
    Matcher matcher = new Matcher(lexicon, new Grammar(sentence));

    assertThat(matcher.best(Read.word(sentence, "painted")).map(Pattern::text)).contains(best);
  }

  private Lexicon lexicon(String patterns) throws IOException {
    Path file = Files.writeString(folder.resolve("own.lex"), "[AID]\n" + patterns + "\n");
    return Lexicon.bundledWith(List.of(file));
  }
}
