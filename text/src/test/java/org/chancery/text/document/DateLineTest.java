// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.model.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-03-05                      | 2024-03-05
          2024-03-05T23:30:00-05:00       | 2024-03-05
          2024/3/5                        | 2024-03-05
          20240305                        | 2024-03-05
          5 March 2024                    | 2024-03-05
          Tuesday, 5th March 2024         | 2024-03-05
          March 5, 2024                   | 2024-03-05
          Mar. 5, 2024 10:15 GMT          | 2024-03-05
          Published on: 5 March 2024      | 2024-03-05
          5. März 2024                    | 2024-03-05
          05.03.2024                      | 2024-03-05
          5 de marzo de 2024              | 2024-03-05
          5 марта 2024 г.                 | 2024-03-05
          March 2024                      | 2024-03
          2024-03                         | 2024-03
          2024                            | 2024
          """)
  void readsDatesAsTheyAreWritten(String line, String date) {
    assertThat(DateLine.parse(line).map(Edtf::text)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03/05/2024",
        "31 February 2024",
        "In March 2024 the talks began",
        "May I come",
        "12",
        "1345",
        "2024-13-01",
        ""
      })
  void readsNothingIntoWhatIsNoDateOrCouldBeTwo(String line) {
    assertThat(DateLine.parse(line)).isEmpty();
  }
}
