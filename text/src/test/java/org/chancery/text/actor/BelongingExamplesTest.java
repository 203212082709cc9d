// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BelongingExamplesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Turkish artillery fired for an hour.           | Turkish artillery = TUR MIL
          Iranian police closed the road.                | Iranian police = IRN COP
          Sudanese gunmen crossed the river.             | Sudanese gunmen = SDN UAF
          Rebels in Mali burned a school.                | Rebels in Mali = MLI REB
          Police in Kenya fired tear gas.                | Police in Kenya = KEN COP
          The Kenyan government fell.                    | The Kenyan government = KEN GOV
          Syrian border posts were shelled.              | Syrian border posts = SYR COP
          An Israeli tanker sank.                        | An Israeli tanker = ISR BUS
          The Polish side agreed.                        | The Polish side = POL GOV delegation
          EU officials left early.                       | EU officials = EU GOV official
          NATO troops trained there.                     | NATO troops = NATO MIL
          Ukraine's president spoke for an hour.         | Ukraine's president = UKR GOV head-of-state
          The President of France spoke.                 | The President of France = FRA GOV head-of-state
          The prime minister of India resigned.          | The prime minister of India = IND GOV head-of-government
          Japan's foreign minister flew home.            | Japan's foreign minister = JPN GOV foreign-minister
          The Hungarian foreign ministry objected.       | The Hungarian foreign ministry = HUN GOV
          Norway's ambassador was called in.             | Norway's ambassador = NOR GOV ambassador
          Egypt's parliament passed the law.             | Egypt's parliament = EGY LEG
          A Spanish court freed him.                     | A Spanish court = ESP JUD
          Venezuela's opposition marched.                | Venezuela's opposition = VEN OPP
          Iranian activists were beaten.                 | Iranian activists = IRN OPP
          Chinese companies lost money.                  | Chinese companies = CHN BUS
          A Swiss newspaper sold out.                  | A Swiss newspaper = CHE MED
          Afghan refugees waited for days.               | Afghan refugees = AFG REF
          Polish bishops prayed.                         | Polish bishops = POL REL
          Bolivian miners went on strike.                | Bolivian miners = BOL LAB
          Peruvian farmers blocked roads.                | Peruvian farmers = PER AGR
          The Uzbek army held fire.                  | The Uzbek army = UZB MIL
          South Sudanese rebels freed a hostage.         | South Sudanese rebels = SSD REB
          The Philippine navy sailed.                    | The Philippine navy = PHL MIL
          US-led coalition forces withdrew.              | US-led coalition forces = USA MIL
          A Greek-owned ship ran aground.                | A Greek-owned ship = GRC BUS
          The Syrian police chief was shot.              | The Syrian police chief = SYR COP
          Russia's defence ministry disagreed.           | Russia's defence ministry = RUS GOV
          Russia's defense ministry disagreed.           | Russia's defense ministry = RUS GOV
          The government in Kyiv resigned.               | The government in Kyiv = UKR GOV
          Taliban fighters attacked.                     | Taliban fighters = AFG REB
          Germans voted.                                 | Germans = DEU CVL
          Two Swedes were arrested.                      | Two Swedes = SWE CVL
          The Syrian delegation left.                    | The Syrian delegation = SYR GOV delegation
          """)
  void nounsOfAStateAreThatPartOfIt(String text, String expected) {
    assertThat(Read.names(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Polish and Lithuanian diplomats met.        | Polish and Lithuanian diplomats = POL GOV official; Polish and Lithuanian diplomats = LTU GOV official
          Russian-Belarusian forces trained together. | Russian-Belarusian forces = RUS MIL; Russian-Belarusian forces = BLR MIL
          The presidents of Russia and Belarus met.   | The presidents of Russia and Belarus = RUS GOV head-of-state; The presidents of Russia and Belarus = BLR GOV head-of-state
          U.S. and American diplomats left.           | U.S. and American diplomats = USA GOV official
          """)
  void ownersOfOneNounAreAMentionEach(String text, String expected) {
    assertThat(Read.names(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Troops in Mali dug in.                    | Mali = MLI
          Chad recalled an ambassador to Sudan.     | Chad = TCD; Sudan = SDN
          Russia's invasion of Ukraine went on.     | Russia = RUS; Ukraine = UKR
          An Iranian attack hurt nobody.            | Iranian = IRN
          Activists chanted.                        |
          Putin's host smiled.                      | Putin = RUS GOV
          A Turkish host smiled.                    | A Turkish host = TUR
          Russia's military planning failed.        | Russia = RUS
          An EU member objected.                    | EU = EU
          Polish minority leaders objected.         | Polish minority leaders = POL CVL
          Israeli army spokesmen objected.          | Israeli army spokesmen = ISR MIL
          The French army chief and police spoke.   | The French army chief = FRA MIL
          """)
  void whatIsNotSaidToBelongDoesNot(String text, String expected) {
    assertThat(Read.names(text)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Belarusian Foreign Minister Maksim Ryzhenkov spoke.    | Belarusian Foreign Minister Maksim Ryzhenkov = BLR GOV foreign-minister
          Maksim Ryzhenkov, Belarus's foreign minister, spoke.   | Maksim Ryzhenkov, Belarus's foreign minister = BLR GOV foreign-minister
          Latvia's prime minister, Janis Kalnins, spoke.         | Latvia's prime minister, Janis Kalnins = LVA GOV head-of-government
          President Janis Kalnins of Latvia spoke.               | President Janis Kalnins of Latvia = LVA GOV head-of-state
          Turkish President Recep Tayyip Erdogan spoke.          | Turkish President Recep Tayyip Erdogan = TUR GOV head-of-state
          Russia's Putin spoke.                                  | Putin = RUS GOV
          President Putin spoke.                                 | President Putin = RUS GOV head-of-state
          Lukashenka's spokesman spoke.                          | Lukashenka's spokesman = BLR GOV official
          The Obama administration objected.                     | The Obama administration = USA GOV
          """)
  void titlesAndNamesAreOneMention(String text, String expected) {
    assertThat(Read.names(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Ronald Reagan spoke.             | President Ronald Reagan = USA GOV head-of-state
          The Reagan administration objected.        | The Reagan administration = USA GOV
          The Assad regime fell.                     | The Assad regime = SYR GOV
          Prime Minister Ehud Olmert resigned.       | Prime Minister Ehud Olmert = ISR GOV head-of-government
          Former President George Bush sang.         | Former President George Bush = USA ELI
          Latvian President Ronald Reagan spoke.     | Latvian President Ronald Reagan = LVA GOV head-of-state
          Reagan was a small town.                   |
          Mr. Reagan sold shoes.                     |
          """)
  void aLeadersSurnameTellsTheStateBesideAnOffice(String text, String expected) {
    assertThat(Read.names(text)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void aLeadersSurnameOfTwoStatesTellsNeither() {
    assertThat(Read.names("President Johnson spoke.")).isEmpty();
  }

  @Test
  void aFormerPresidentIsOfTheElitesAndWithoutRank() {
    assertThat(Read.names("The former Panamanian president sued."))
        .isEqualTo("The former Panamanian president = PAN ELI");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Belarusian Foreign Minister Maksim Ryzhenkov arrived. Later Ryzhenkov spoke. | Ryzhenkov = BLR GOV foreign-minister
          Peter Frey, Austria's interior minister, arrived. Frey resigned.              | Frey = AUT GOV minister
          The Dutch premier, Anna de Wit, arrived. On Monday Wit resigned.              | Wit = NLD GOV head-of-government
          """)
  void whomATitleIntroducedIsKnownByTheSurname(String text, String expected) {
    assertThat(Read.names(text)).isEqualTo(expected);
  }

  @Test
  void aStrangerIsAPersonOfTheirOwnWhoActsForTheState() {
    Mention mention = Read.mentions("Latvian Prime Minister Janis Kalnins spoke.").get(0);

    assertThat(mention.who().actor()).isEqualTo(new ActorId("Janis Kalnins"));
    assertThat(mention.who().kind()).isEqualTo(ActorKind.PERSON);
    assertThat(mention.who().principal()).isEqualTo(new ActorId("LVA"));
    assertThat(mention.because()).isEqualTo("'Janis Kalnins' is called prime minister of Latvia");
  }

  @Test
  void anotherOfTheSurnameIsNotTheOneIntroduced() {
    assertThat(Read.names("Latvian Prime Minister Janis Kalnins spoke. Ivars Kalnins sang."))
        .isEmpty();
  }
}
