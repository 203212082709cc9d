// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the form of a clause makes of the same act. */
final class MoodsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mali bombed Niger.                                        | ASSAULT occurred
          Mali did not bomb Niger.                                  | ASSAULT negated
          Mali never bombed Niger.                                  | ASSAULT negated
          No Malian jet bombed Niger.                               | ASSAULT negated
          Neither Mali nor Chad bombed Niger.                       | ASSAULT negated
          Mali no longer supports Niger.                            | SUPPORT negated
          Mali will bomb Niger.                                     | THREATEN occurred
          Mali is going to bomb Niger.                              | THREATEN occurred
          Mali is to send Niger food.                               | AGREE occurred
          Mali said it would send Niger food.                       | AGREE occurred
          Mali will not send Niger food.                            | REJECT occurred
          Mali might bomb Niger.                                    | ASSAULT hypothetical
          Mali could bomb Niger.                                    | ASSAULT hypothetical
          Mali said Niger must free the prisoners.                  | REQUEST occurred
          Niger must free the Malian prisoners.                     | RETREAT hypothetical
          Chad fears that Mali bombed Niger.                        | ASSAULT hypothetical
          Has Mali bombed Niger?                                    | ASSAULT hypothetical
          """)
  void turnsTheSameActIntoAnother(String text, String told) {
    assertThat(
            Read.news(text).events().stream()
                .map(event -> event.type() + " " + event.status().label())
                .distinct()
                .collect(Collectors.joining("; ")))
        .isEqualTo(told);
  }
}
