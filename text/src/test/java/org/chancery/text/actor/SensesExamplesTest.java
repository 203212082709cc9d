// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SensesExamplesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "We ate turkey from fine china.",
        "They polish the silver.",
        "The letter of March 3 told us that.",
        "Michael Jordan scored.",
        "Jordan Smith won the race.",
        "Chad Jones sold his car.",
        "She moved to Atlanta, Georgia.",
        "The Washington Post was sold.",
        "The Paris Agreement entered into force.",
        "The Minsk agreements failed.",
        "The Budapest Memorandum was signed.",
        "The Vienna Convention applies.",
        "The Warsaw Pact ended.",
        "A Belgrade-based firm paid.",
        "Moscow-backed fighters fled.",
        "Iran-backed militias fled.",
        "A British-born man was arrested.",
        "Russian-speaking voters stayed at home.",
        "French-language schools closed.",
        "Ethnic Russians stayed.",
        "Chinese food is cheap.",
        "Turkish Cypriots voted.",
        "Bosnian Serbs voted.",
        "Latin American nations grew.",
        "African-Americans voted.",
        "Native Americans voted.",
        "Ships crossed the South China Sea.",
        "East Germany built a wall.",
        "New Mexico sued.",
        "An anti-Russian song was played.",
        "Viktor Lukashenko sang.",
        "Melania Trump sang.",
        "This IS the END.",
        "A man looked west.",
        "Kanye West sang.",
        "Who can tell us more?",
        "ARE WE THERE YET?"
      })
  void namesNobody(String text) {
    assertThat(Read.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          South Korea protested.                               | South Korea = KOR
          North Korea protested.                               | North Korea = PRK
          The Democratic Republic of Congo protested.          | The Democratic Republic of Congo = COD
          Guinea-Bissau protested.                             | Guinea-Bissau = GNB
          Equatorial Guinea protested.                         | Equatorial Guinea = GNQ
          Papua New Guinea protested.                          | Papua New Guinea = PNG
          Northern Ireland protested.                          | Northern Ireland = GBR
          Bosnia and Herzegovina protested.                    | Bosnia and Herzegovina = BIH
          Côte d'Ivoire protested.                             | Côte d'Ivoire = CIV
          The US protested.                                    | The US = USA
          The U.S. protested.                                  | The U.S. = USA
          Britain protested.                                   | Britain = GBR
          NATO protested.                                      | NATO = NATO
          The EU protested.                                    | The EU = EU
          The UN Security Council met.                         | The UN Security Council = UN
          The OSCE protested.                                  | The OSCE = OSCE
          The West protested.                                  | The West = REGION-WEST
          The Kremlin protested.                               | The Kremlin = RUS GOV
          Minsk protested.                                     | Minsk = BLR GOV
          Lukashenka protested.                                | Lukashenka = BLR GOV head-of-state
          Hezbollah protested.                                 | Hezbollah = LBN PTY
          The Soviet Union protested.                          | The Soviet Union = RUS
          Georgia protested.                                   | Georgia = GEO
          Tbilisi, Georgia, was quiet.                         | Tbilisi, Georgia = GEO GOV
          Chad protested.                                      | Chad = TCD
          Officials from Jordan protested.                     | Officials from Jordan = JOR GOV official
          They met in Kyiv, Ukraine.                           | Kyiv, Ukraine = UKR GOV
          The United States and Canada protested.              | The United States = USA; Canada = CAN
          """)
  void namesAnActor(String text, String expected) {
    assertThat(Read.names(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Minsk refused.", "They met in Minsk.", "She visited Minsk."})
  void aCapitalIsToldAsSuch(String text) {
    Mention mention = Read.mentions(text).get(0);

    assertThat(mention.because())
        .isEqualTo("'Minsk' is a capital or seat that can stand for the government of Belarus");
    assertThat(mention.basis()).isEqualTo(Mention.Basis.NAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MOSCOW (Reuters) - Ukraine voted.              | Ukraine = UKR
          KYIV, Ukraine (AP) — Poland voted.             | Poland = POL
          PARIS, Jan. 5 (AFP) - Poland voted.            | Poland = POL
          MINSK -- Poland voted.                         | Poland = POL
          Moscow - and Minsk - refused.                  | Moscow = RUS GOV; Minsk = BLR GOV
          By Anna Smith in Moscow                        |
          (Reporting by Anna Smith in Moscow)            |
          """)
  void datelinesAndBylinesNameNobody(String text, String expected) {
    assertThat(Read.names(text)).isEqualTo(expected == null ? "" : expected);
  }
}
