// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.chancery.text.document.Block.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final String LONG =
      "The government of Latvia said on Monday that it would not change its course in this matter.";

  @Test
  void takesTitleAndDateFromTheLinesAboveTheText() {
    Intakes taken =
        Intakes.of(
            "a.txt",
            """
            Riga closes a consulate

            By Ilze Kalna
            5 March 2024

            %s
            """
                .formatted(LONG));

    assertThat(taken.document().title()).contains("Riga closes a consulate");
    assertThat(taken.document().date()).hasToString("Optional[2024-03-05]");
    assertThat(taken.texts(Kind.TITLE)).containsExactly("Riga closes a consulate");
    assertThat(taken.body()).containsExactly(LONG);
  }

  @Test
  void readsATextThatIsOneSentence() {
    Intakes taken = Intakes.of("-", Intakes.PLANTED);

    assertThat(taken.body()).containsExactly(Intakes.PLANTED);
    assertThat(taken.document().title()).isEmpty();
    assertThat(taken.document().id()).isEqualTo("-");
  }

  @Test
  void joinsLinesBrokenToAWidth() {
    Intakes taken =
        Intakes.of(
            "a.txt",
            """
            Latvia expelled two Russian diplo-
            mats. It had warned of the co-operation
            between pro-
            Russian groups and the co-
            operation of others.
            """);

    assertThat(taken.body())
        .containsExactly(
            "Latvia expelled two Russian diplomats. It had warned of the co-operation between"
                + " pro-Russian groups and the co-operation of others.");
  }

  @Test
  void takesLinesForParagraphsWhereThereAreNoBlankLines() {
    Intakes taken =
        Intakes.of(
            "a.txt", "Latvia expelled two diplomats.\nEstonia did the same.\nAll protested.");

    assertThat(taken.body())
        .containsExactly(
            "Latvia expelled two diplomats.", "Estonia did the same.", "All protested.");
  }

  @Test
  void keepsHeadlinesInALineEachApart() {
    Intakes taken =
        Intakes.of("a.txt", "Russia expels two diplomats\nLatvia protests\nEstonia stays silent");

    assertThat(taken.texts(Kind.TITLE)).containsExactly("Russia expels two diplomats");
    assertThat(taken.body()).containsExactly("Latvia protests", "Estonia stays silent");
  }

  @Test
  void joinsAParagraphThatAPageBreakCutInTwo() {
    Intakes taken =
        Intakes.of(
            "a.txt",
            LONG
                + "\n\nIn 2023 the prime minister of Estonia and the"
                + " foreign ministers of the two\n\nneighbouring states came to Riga.");

    assertThat(taken.body())
        .containsExactly(
            LONG,
            "In 2023 the prime minister of Estonia and the foreign ministers of the two"
                + " neighbouring states came to Riga.");
  }

  @Test
  void tellsHeadingsFromTextAndSaysUnderWhichATextStands() {
    Intakes taken =
        Intakes.of("a.txt", LONG + "\n\nII. A perceived opportunity\n\n" + LONG + " Twice.");

    assertThat(taken.texts(Kind.HEADING)).containsExactly("II. A perceived opportunity");
    assertThat(taken.document().blocks().get(2).place())
        .isEqualTo("section \"II. A perceived opportunity\"");
  }

  @Test
  void keepsNotesApartAndTakesTheirMarksOutOfTheText() {
    Intakes taken =
        Intakes.of(
            "a.txt",
            """
            Moscow kept its approach¹. It feared the populationⁱⁱ on its 12 km² of land.

            "I liked it"^{iii}, he said to the farmers, and signed the deal.4 Then he left[5].

            ENDNOTES

            ¹ First note.

            ⁱⁱ Second note of 2022.

            ^{iii} Third.

            4. Fourth.
            """);

    assertThat(taken.body())
        .containsExactly(
            "Moscow kept its approach. It feared the population on its 12 km² of land.",
            "\"I liked it\", he said to the farmers, and signed the deal. Then he left.");
    assertThat(taken.texts(Kind.NOTE))
        .containsExactly("First note.", "Second note of 2022.", "Third.", "Fourth.");
    assertThat(taken.document().blocks())
        .extracting(Block::place)
        .endsWith("note 1", "note ii", "note iii", "note 4");
  }

  @Test
  void keepsDigitsThatAreNoMarks() {
    String text = "The G20 met in room B12 about Resolution 2202. It rose by 10².";

    assertThat(Intakes.of("a.txt", text).body()).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
  void readsTheEncodingsThatTextsAreIn(String charset) {
    String text = "Président Macron met Chancellor Müller in Zürich – again.";

    Intakes taken = Intakes.of("a.txt", text.getBytes(Charset.forName(charset)));

    assertThat(taken.body()).containsExactly(text);
  }

  @Test
  void passesOverAByteOrderMark() {
    byte[] marked = ("\uFEFF" + Intakes.PLANTED).getBytes(StandardCharsets.UTF_8);

    assertThat(Intakes.of("a.txt", marked).body()).containsExactly(Intakes.PLANTED);
  }

  @Test
  void dropsWhatIsNotSeenAndComposesLetters() {
    Intakes taken =
        Intakes.of(
            "a.txt",
            "\u202ELat\u200Bvia\u0007 ex\u00ADpelled\u00A0two \u200FRussian\u2069 di\uFB03cult"
                + " de\u0301le\u0301gue\u0301s.");

    assertThat(taken.body()).containsExactly("Latvia expelled two Russian difficult délégués.");
  }

  @Test
  void partsAnOverlongParagraphBetweenSentences() {
    String text = "Latvia expelled a diplomat. ".repeat(2_000).strip();

    Intakes taken = Intakes.of("a.txt", text);

    assertThat(taken.body()).hasSizeGreaterThan(2).allMatch(part -> part.endsWith("diplomat."));
    assertThat(String.join(" ", taken.body())).isEqualTo(text);
  }
}
