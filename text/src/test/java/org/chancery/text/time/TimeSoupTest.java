// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.time.Edtf;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of time in senseless order and grammar: whatever they mean, reading them ends well. */
final class TimeSoupTest {
  private static final int SENTENCES = 4_000;
  private static final List<String> TAGS =
      List.of("NN", "NNS", "NNP", "IN", "CD", "DT", "VBD", "VBN", "VBG", "MD", "POS", ",");
  private static final List<String> RELATIONS =
      List.of("obl", "nmod", "nsubj", "obj", "case", "advcl", "conj", "xcomp", "nummod", "mark");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isReadInOrderAndWithinBounds(long seed) {
    Random random = new Random(seed);
    List<String> words = words();
    for (int i = 0; i < SENTENCES; i++) {
      Sentence sentence = sentence(random, words);
      TimeLine line =
          new TimeLine(
              Optional.of(Edtf.parse(i % 2 == 0 ? "2024-02-29" : "2024")),
              i % 3 == 0,
              Optional.empty());
      line.in(sentence);

      DatedSentence dated = line.in(sentence);

      int end = 0;
      for (TimeMention mention : dated.mentions()) {
        assertThat(mention.begin()).as(sentence.text()).isGreaterThanOrEqualTo(end);
        end = mention.end();
        assertThat(end).as(sentence.text()).isLessThanOrEqualTo(sentence.words().size());
      }
      for (Word word : sentence.words()) {
        Dating dating = dated.date(word, Set.of());
        assertThat(dating.because()).isNotBlank();
        dated.historical(word, dating);
      }
    }
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>();
    ResourceTable.read(TimeWords.class, "time-words.tsv")
        .rows()
        .forEach(row -> words.add(row.text("word")));
    words.addAll(
        List.of(
            "the",
            "of",
            "and",
            "to",
            "ago",
            "later",
            "earlier",
            "before",
            "after",
            "same",
            "that",
            "following",
            "previous",
            "next",
            "last",
            ",",
            "-",
            "29",
            "31",
            "30th",
            "2023",
            "1999",
            "1990s",
            "9999",
            "999",
            "8-31",
            "2016-19",
            "mid-2020",
            "45.13.2021",
            "31/2/2020",
            "2023-02-30",
            "century",
            "20th",
            "Q4",
            "half",
            "year"));
    return words;
  }

  private static Sentence sentence(Random random, List<String> words) {
    List<Word> made = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(14);
    for (int i = 0; i < length; i++) {
      String word = words.get(random.nextInt(words.size()));
      String shown =
          random.nextBoolean()
              ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
              : word;
      int begin = text.length();
      text.append(shown).append(' ');
      int head = i == 0 ? -1 : random.nextInt(i);
      made.add(
          new Word(
              i,
              shown,
              word,
              TAGS.get(random.nextInt(TAGS.size())),
              begin,
              begin + shown.length(),
              head,
              i == 0 ? "root" : RELATIONS.get(random.nextInt(RELATIONS.size()))));
    }
    return new Sentence(text.toString(), 0, made);
  }
}
