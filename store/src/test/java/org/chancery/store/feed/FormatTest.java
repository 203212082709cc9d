// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {
  @ParameterizedTest
  @EnumSource(Format.class)
  void isFoundByItsLabelInAnyCase(Format format) {
    assertThat(Format.parse(format.label())).contains(format);
    assertThat(Format.parse(" " + format.name() + " ")).contains(format);
  }

  @Test
  void isNotFoundByAnotherName() {
    assertThat(Stream.of("", "gdelt2", "csv").flatMap(name -> Format.parse(name).stream()))
        .isEmpty();
  }

  /* All files have the same name here: what they hold tells. */
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      textBlock =
          """
          polecat.tsv,    POLECAT
          acled.csv,      ACLED
          acled-2022.csv, ACLED
          ucdp.csv,       UCDP
          """)
  void isRecognisedByTheHeader(String fixture, Format format) {
    String text = Reading.fixtureText(fixture);

    assertThat(Reading.of(text).format()).isEqualTo(format);
    assertThat(Reading.of("\ufeff" + text.replace("\n", "\r\n")).format()).isEqualTo(format);
    assertThat(Reading.of(text.lines().findFirst().orElseThrow()).format()).isEqualTo(format);
  }

  @Test
  void isRecognisedInCapitalsAsOldExportsHaveThem() {
    String text = Reading.fixtureText("acled-2022.csv");
    String header = text.lines().findFirst().orElseThrow();

    assertThat(Reading.of(text.replace(header, header.toUpperCase(Locale.ROOT))).events())
        .hasSize(2);
  }

  @Test
  void isRecognisedByMostOfTheRowsWhereThereIsNoHeader() {
    assertThat(Reading.of("garbage\n" + GdeltRows.v2() + "\nmore\tgarbage\n").format())
        .isEqualTo(Format.GDELT);
  }
}
