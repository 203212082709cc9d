// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.004, 0.004",
    "0.347, 0.35",
    "0.5, 0.50",
    "1, 1.0",
    "1.04, 1.04",
    "0.998, 0.998",
    "1.0004, 1.0004",
    "1.00001, 1.0000",
    "2.14, 2.1",
    "12.4, 12",
    "318.7, 319"
  })
  void givesTwoDigitsOrSoButKeepsOffOne(double value, String text) {
    assertThat(Figures.decimal(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0.95, 95 %", "0.9, 90 %", "0.999, 99.9 %", "0.5, 50 %"})
  void givesLevelsAsPercentages(double level, String text) {
    assertThat(Figures.percent(level)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0, conflictual, no conflictual incident", "1, '', 1 incident", "2, '', 2 incidents"})
  void countsInWords(int n, String adjective, String text) {
    assertThat(Figures.count(n, adjective)).isEqualTo(text);
  }
}
