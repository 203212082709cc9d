// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.model.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-07-04           | 4 July 2024
          2024-07-04T10:00:00Z | 4 July 2024, 10:00:00 UTC
          2024-07              | July 2024
          2024-XX              | a month of 2024
          2024-07-XX           | a day in July 2024
          2024                 | 2024
          2022?                | 2022 (uncertain)
          2023-04~             | April 2023 (approximate)
          2023%                | 2023 (uncertain and approximate)
          202X                 | the 2020s
          20XX                 | between 2000 and 2099
          2024-21              | spring 2024
          2016/2019            | 2016 to 2019
          2020-08/..           | from August 2020, end open
          2020/                | from 2020, end unknown
          ../2022-02           | until February 2022, beginning open
          /2022-02             | until February 2022, beginning unknown
          -0044-03-15          | 15 March -0044
          Y17000               | 17000
          """)
  void saysNoMoreThanTheSource(String edtf, String words) {
    assertThat(DateWords.of(Edtf.parse(edtf))).isEqualTo(words);
  }
}
