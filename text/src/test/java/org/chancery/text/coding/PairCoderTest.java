// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.model.ontology.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PairCoderTest {
  private static final PairCoder CODER = new PairCoder(Read.PARSER, Read.LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <s>Mali</s> bombed <t>Niger</t> after Chad had praised Niger.               | ASSAULT
          Mali bombed Niger after <s>Chad</s> had praised <t>Niger</t>.               | SUPPORT
          <t>Mali</t> was bombed by <s>rebels</s>.                                    | ASSAULT
          <s>The plumbers' union</s> accused <t>the bakers</t> of theft.              | ACCUSE
          <s>The mayor</s> promised to send <t>the school</t> money.                  | AGREE
          <s>Mali</s> urged <t>Niger</t> to free the prisoners.                       | REQUEST
          <s>Mali</s> refused to send <t>Niger</t> weapons.                           | REJECT
          """)
  void tellsWhatTheOneMarkedDoesToTheOther(String marked, EventType type) {
    assertThat(CODER.code(MarkedSentence.parse(marked, "", ""))).contains(type);
  }

  @Test
  void tellsNothingWhereNothingIsTold() {
    assertThat(CODER.code(MarkedSentence.parse("<s>Mali</s> borders <t>Niger</t>.", "", "")))
        .isEmpty();
  }
}
