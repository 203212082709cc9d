// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.analysis.sample.Asked.period;

import org.chancery.model.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018                    | 2018                            | in 2018
          2018/2020               | 2018–2020                       | in 2018–2020
          2018-05                 | May 2018                        | in May 2018
          2018-01/2018-04         | January–April 2018              | in January–April 2018
          2017-11/2018-02         | November 2017–February 2018     | in November 2017–February 2018
          2018-05-03              | 3 May 2018                      | on 3 May 2018
          2018-05-03/2018-05-17   | 3–17 May 2018                   | between 3 and 17 May 2018
          2018-05-03/2018-06-01   | 3 May–1 June 2018               | between 3 May and 1 June 2018
          2017-12-31/2018-01-01   | 31 December 2017–1 January 2018 | between 31 December 2017 and 1 January 2018
          2018-01-01/2018-02-27   | 1 January–27 February 2018      | between 1 January and 27 February 2018
          """)
  void namesPeriods(String edtf, String name, String in) {
    assertThat(PeriodWords.name(period(edtf))).isEqualTo(name);
    assertThat(PeriodWords.in(period(edtf))).isEqualTo(in);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-05-03, 3 May 2018",
    "2018-05~, about May 2018",
    "2018?, perhaps 2018",
    "2018%, perhaps about 2018",
    "2018-05/.., 2018-05/.."
  })
  void namesDatesWithWhatTheSourceLeavesOpen(String edtf, String name) {
    assertThat(PeriodWords.name(Edtf.parse(edtf))).isEqualTo(name);
  }
}
