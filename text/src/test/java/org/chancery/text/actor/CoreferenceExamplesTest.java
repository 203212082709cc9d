// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CoreferenceExamplesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lukashenka met reporters. He smiled.                          | He = lukashenka
          Lukashenka met reporters. They asked. He smiled.              | He = lukashenka
          Merkel said she would resign.                                 | she = merkel
          Putin called Merkel. He complained.                           | He = putin
          Ukraine's foreign minister arrived. His aide stayed.          | His = UKR; His aide = UKR
          Russia warned Turkey that it would answer.                    | it = RUS
          Chad recalled its ambassador.                                 | its = TCD; its ambassador = TCD
          Kenya closed the road. It gave no reason.                     | It = KEN
          The Kenyan government fell. Its soldiers fled.                | Its = KEN; Its soldiers = KEN
          Iran and Iraq signed a deal. They praised each other.         | They = IRN; They = IRQ
          Turkish troops fled. Nobody helped them.                      | them = TUR
          Lukashenka met Putin in Moscow. They signed a deal.           | They = lukashenka; They = putin
          Poland voted. The country is split.                           | The country = POL
          Lukashenka voted. The country is split.                       | The country = BLR
          Poland voted. The country's president resigned.               | The country = POL; The country's president = POL
          The EU voted. The bloc is split.                              | The bloc = EU
          NATO voted. The alliance is split.                            | The alliance = NATO
          The EU and NATO met. The alliance is split.                   | The alliance = NATO
          Turkey and Syria met. The two countries agreed.               | The two countries = TUR; The two countries = SYR
          Washington and Moscow met. Both sides agreed.                 | Both sides = USA; Both sides = RUS
          Lukashenka met Putin. The two leaders agreed.                 | The two leaders = lukashenka; The two leaders = putin
          Turkey met Syria. The latter refused.                         | The latter = SYR
          Turkey and Syria met. The former refused.                     | The former = TUR
          Poland, Latvia and Lithuania met. The latter two agreed.      | The latter two = LVA; The latter two = LTU
          The Kremlin has allies in Iran and North Korea. The latter two agreed. | The latter two = IRN; The latter two = PRK
          Poland and Latvia met. Both agreed.                           | Both = POL; Both = LVA
          Egypt voted. The government resigned.                         | The government = EGY
          Lukashenka spoke in Belarus. The president smiled.            | The president = lukashenka
          """)
  void standsForWhomItClearlyMeans(String text, String expected) {
    assertThat(Read.references(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is clear that France left.",
        "It was announced that France left.",
        "France left. It is clear why.",
        "France left. It rained.",
        "The company said it would sue Iran.",
        "Iran called. The company said it would sue.",
        "Russia urged Turkey to open its border.",
        "Kenya and Somalia were there. It left.",
        "Lukashenka and Putin were there. He left.",
        "A man greeted Lukashenka and a boy saw Putin. He left.",
        "Poland sued Latvia, Estonia and Lithuania. The two countries agreed.",
        "Poland sued Latvia while Estonia sued Finland. The two countries agreed.",
        "Somebody came. He left.",
        "Protesters met officials. They left.",
        "The government resigned.",
        "Egypt and Libya met. The government resigned.",
        "The former president came.",
        "Poland voted. Nothing happened. Nobody came. Nothing was said. It left.",
        "Countries agreed."
      })
  void standsForNobodyWhereItIsUnclear(String text) {
    assertThat(Read.references(text)).isEmpty();
  }

  @Test
  void theReasonTellsTheWordsAndTheirPlace() {
    assertThat(Read.mentions("Lukashenka met reporters. He smiled.").get(0).because())
        .isEqualTo("it stands for 'Lukashenka' in the sentence before");
    assertThat(Read.mentions("Chad said it was ready.").get(1).because())
        .isEqualTo("it stands for 'Chad' earlier in the sentence");
  }
}
