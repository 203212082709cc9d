// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimeTaggerTest {
  private static final ModelFiles MODELS = ModelFiles.onClassPath().orElseThrow();
  private static final Parser PARSER = Parser.open(MODELS);
  private static final TimeTagger TAGGER = new TimeTagger(MODELS);

  @ParameterizedTest
  @CsvSource({
    "April 2023, 2023-04",
    "Tuesday, XXXX-WXX-2",
    "a week ago, OFFSET P-1W",
    "spring 2024, 2024-SP",
    "three years, P3Y"
  })
  void givesValueThatDependsOnNoDay(String words, String timex) {
    List<TimeExpression> found = TAGGER.tag(parse("Chad left Togo, " + words + ", to Benin."));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).timex()).isEqualTo(timex);
    assertThat(found.get(0).text()).isEqualTo(words);
  }

  @Test
  void saysWhichWords() {
    Sentence sentence = parse("Chad left in April 2023 for good.");

    TimeExpression found = TAGGER.tag(sentence).get(0);

    assertThat(sentence.word(found.beginWord()).text()).isEqualTo("April");
    assertThat(sentence.word(found.endWord()).text()).isEqualTo("for");
  }

  @Test
  void findsNothingInASentenceWithoutTime() {
    assertThat(TAGGER.tag(parse("Chad recalled its ambassador."))).isEmpty();
  }

  private static Sentence parse(String text) {
    return PARSER.parse(Parser.split(text).get(0));
  }
}
