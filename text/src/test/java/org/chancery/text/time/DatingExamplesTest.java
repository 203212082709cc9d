// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.table.Row;
import org.chancery.model.time.Edtf;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example of {@code dating-examples.tsv}. */
final class DatingExamplesTest {
  private static final ResourceTable EXAMPLES =
      ResourceTable.read(DatingExamplesTest.class, "dating-examples.tsv");

  static Stream<Example> examples() {
    return EXAMPLES.rows().stream().map(Example::of);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void datesTheAct(Example example) {
    Outcome outcome = example.outcome();

    assertThat(outcome.date()).as(outcome.because()).isEqualTo(example.date());
    assertThat(outcome.historical()).as("historical").isEqualTo(example.historical());
    assertThat(outcome.because()).isNotBlank();
  }

  @Test
  void areManyAndOfAllKinds() {
    assertThat(EXAMPLES.rows()).hasSizeGreaterThan(100);
    assertThat(examples().filter(example -> example.date().equals("-"))).hasSizeGreaterThan(5);
    assertThat(examples().filter(Example::historical)).hasSizeGreaterThan(8);
  }

  record Outcome(String date, boolean historical, String because) {}

  record Example(String document, String kind, String text, String date, boolean historical) {
    static Example of(Row row) {
      return new Example(
          row.text("document"),
          row.text("kind"),
          row.text("text"),
          row.text("date"),
          row.text("historical").equals("y"));
    }

    Outcome outcome() {
      Optional<Edtf> day =
          document.equals("-") ? Optional.empty() : Optional.of(Edtf.parse(document));
      TimeLine line = new TimeLine(day, kind.equals("essay"), Optional.empty());
      for (String paragraph : text.split("¶", -1)) {
        line.paragraph();
        int asterisk = paragraph.indexOf('*');
        for (Sentence sentence : Read.sentences(paragraph.replace("*", ""))) {
          DatedSentence dated = line.in(sentence);
          for (Word word : sentence.words()) {
            if (sentence.begin() + word.begin() == asterisk) {
              Dating dating = dated.date(word, Set.of(word.index()));
              return new Outcome(
                  dating.date().map(Edtf::text).orElse("-"),
                  dated.historical(word, dating),
                  dating.because());
            }
          }
        }
      }
      throw new AssertionError("no word is marked in: " + text);
    }

    @Override
    public String toString() {
      return document + " " + kind + ": " + text;
    }
  }
}
