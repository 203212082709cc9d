// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.model.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimeLineTest {
  @Test
  void saysWhereAnExpressionStands() {
    TimeMention mention = Read.mentions("2024-03-07", "In turn, in April 2023, Chad left.").get(0);

    assertThat(mention.text()).isEqualTo("April 2023");
    assertThat(mention.begin()).isEqualTo(4);
    assertThat(mention.end()).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met in 2017 and 2019.                           | 2017 2019
          They met in May and July 2021.                       | 2021-05 2021-07
          They met on 3 May, 5 June and 7 July 2021.           | 2021-05-03 2021-06-05 2021-07-07
          They met in November and, again, in January 2022.    | 2023-11 2022-01
          They met from November to January 2022.              | 2021-11/2022-01
          They met from 30 December 2021 to 2 January 2022.    | 2021-12-30/2022-01-02
          They met on April 8–18, 2022.                        | 2022-04-08/2022-04-18
          They met in the second half of 2020.                 | 2020-07/2020-12
          They met in mid-2022.                                | 2022-05~/2022-08~
          They met in early May.                               | 2023-05-01/2023-05-10~
          They met in the mid-1990s.                           | 1993~/1996~
          They met after 2019.                                 | 2019/..
          They met before 4 March 2020.                        | ../2020-03-03
          They met on Monday last week.                        | 2024-02-26
          They met last summer.                                | 2023-22
          They met in the summer.                              | 2023-22
          They met last weekend.                               | 2024-03-02/2024-03-03
          They met on the night of 3 May 1945.                 | 1945-05-03
          They met two weeks ago.                              | 2024-02-22~
          They met on 13/4/2021.                               | 2021-04-13
          They met on 4/3/2021.                                | 2021
          """)
  void readsExpressions(String text, String dates) {
    assertThat(Read.mentions("2024-03-07", text).stream().map(TimeLineTest::shown))
        .containsExactly(dates.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "They had 1990 tanks and over 2000 soldiers.",
    "They will march on the capital, and may attack.",
    "Theresa May and Augusto met.",
    "The Security Council passed Resolution 2231.",
    "The Sun reported on the fall of Kabul and a spring offensive.",
    "The bus hit a wall on Black Friday Street."
  })
  void findsNoTimeWhereThereIsNone(String text) {
    assertThat(Read.mentions("2024-03-07", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "The siege lasted for three years.",
    "An 18-year-old died.",
    "In recent years they met.",
    "The two-day talks failed.",
    "They fought for decades.",
    "They met often in the last two months."
  })
  void takesLengthsForNoDates(String text) {
    List<TimeMention> mentions = Read.mentions("2024-03-07", text);

    assertThat(mentions).isNotEmpty().allMatch(TimeMention::length);
    assertThat(mentions).allMatch(mention -> mention.date().isEmpty());
  }

  @Test
  void givesReasonWhereNothingIsKnownToCountFrom() {
    TimeMention mention =
        Read.undated().in(Read.sentence("Chad left last month.")).mentions().get(0);

    assertThat(mention.date()).isEmpty();
    assertThat(mention.because()).isEqualTo("the document has no date to count from");
  }

  @Test
  void countsOnFromWhatItCountedBefore() {
    TimeLine line = Read.essay("2024-12");
    line.in(Read.sentence("The war began on 30 December 2019."));
    line.in(Read.sentence("Two days later, Chad left."));

    var dated = line.in(Read.sentence("The following month, Togo left."));

    assertThat(dated.mentions().get(0).date()).contains(Edtf.parse("2020-02"));
  }

  @Test
  void isRoughWhereItCountsDaysFromAMonth() {
    TimeLine line = Read.essay("2024-12");
    line.in(Read.sentence("The war began in April 2019."));

    var dated = line.in(Read.sentence("Two days later, Chad left."));

    assertThat(dated.mentions().get(0).date()).contains(Edtf.parse("2019-04~"));
  }

  @Test
  void readsTheSameWithAndWithoutSutimeWhereGrammarSuffices() {
    String text = "On 4 March 2021 Chad left, and in May 2022 Togo did.";

    TimeLine without = new TimeLine(Optional.of(Edtf.parse("2024")), false, Optional.empty());

    assertThat(without.in(Read.sentence(text)).mentions())
        .isEqualTo(Read.news("2024").in(Read.sentence(text)).mentions());
  }

  private static String shown(TimeMention mention) {
    return mention.date().map(Edtf::text).orElse(mention.because());
  }
}
