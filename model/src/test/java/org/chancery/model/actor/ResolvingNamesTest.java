// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chancery.model.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ResolvingNamesTest {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 1);

  private final ActorRegistry registry = ActorRegistry.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BLR                                       | BLR
          Belarus                                   | BLR
          BELARUS                                   | BLR
          Republic of Belarus                       | BLR
          Bielaruś                                  | BLR
          Belorussia                                | BLR
          Russia                                    | RUS
          Russian Federation                        | RUS
          the Russian Federation                    | RUS
          South Korea                               | KOR
          Côte d'Ivoire                             | CIV
          Cote d'Ivoire                             | CIV
          Côte d’Ivoire                             | CIV
          Ivory Coast                               | CIV
          Occupied Palestinian Territory            | PSE
          Palestinian Territory, Occupied           | PSE
          Macedonia                                 | MKD
          the former Yugoslav Republic of Macedonia | MKD
          Swaziland                                 | SWZ
          Eswatini                                  | SWZ
          Burma                                     | MMR
          Czech Republic                            | CZE
          Czechia                                   | CZE
          Kosovo                                    | XKX
          Taiwan                                    | TWN
          Congo                                     | COG
          Democratic Republic of Congo              | COD
          Holy See Vatican City State               | VAT
          Türkiye                                   | TUR
          Turkey                                    | TUR
          Guinea_Bissau                             | GNB
          US                                        | USA
          U.S.                                      | USA
          Georgia                                   | GEO
          Jordan                                    | JOR
          """)
  void spellingsOfAStateAreOneState(String name, String state) {
    Resolution found = registry.resolve(name, DAY);

    assertThat(found.actor()).isEqualTo(new ActorId(state));
    assertThat(found.kind()).isEqualTo(ActorKind.STATE);
    assertThat(found.principal()).isEqualTo(new ActorId(state));
    assertThat(found.sector()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "European Union, EU, EU",
    "the EU, EU, EU",
    "NATO, NATO, NATO",
    "Nato, NATO, NATO",
    "Eurasian Economic Union, EAEU, EAEU",
    "Shanghai Cooperation Organization, SCO, SCO",
    "European Parliament, EU-PARLIAMENT, EU",
    "UN Security Council, UN-SC, UN",
    "Union State, UNIONSTATE, UNIONSTATE"
  })
  void organsActForTheirOrganisation(String name, String actor, String principal) {
    Resolution found = registry.resolve(name, DAY);

    assertThat(found.actor()).isEqualTo(new ActorId(actor));
    assertThat(found.principal()).isEqualTo(new ActorId(principal));
    assertThat(found.kind()).isEqualTo(ActorKind.ORGANISATION);
  }

  @ParameterizedTest
  @CsvSource({
    "Minsk, BLR, GOV",
    "Moscow, RUS, GOV",
    "Kyiv, UKR, GOV",
    "Kiev, UKR, GOV",
    "Beijing, CHN, GOV",
    "Washington, USA, GOV",
    "the Kremlin, RUS, GOV",
    "The White House, USA, GOV",
    "Brussels, EU, GOV",
    "the Pentagon, USA, MIL",
    "10 Downing Street, GBR, GOV"
  })
  void capitalsAndSeatsStandForTheGovernment(String name, String principal, Sector sector) {
    Resolution found = registry.resolve(name, DAY);

    assertThat(found.principal()).isEqualTo(new ActorId(principal));
    assertThat(found.sector()).contains(sector);
    assertThat(found.link()).isEqualTo(Link.METONYM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Singapore", "Luxembourg", "Monaco", "Djibouti"})
  void aStateNamedLikeItsCapitalIsMeantItself(String name) {
    Resolution found = registry.resolve(name, DAY);

    assertThat(found.link()).isEqualTo(Link.EXACT_NAME);
    assertThat(found.sector()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jerusalem", "Kingston", "male", "Victoria", "The Hague"})
  void aPlaceThatIsNoPlainMetonymIsNoGovernment(String name) {
    assertThat(registry.resolve(name, DAY).link()).isEqualTo(Link.UNRESOLVED);
  }

  @Test
  void aMetonymStandsForAGovernmentOnlyWhileItSatThere() {
    Resolution seat = registry.resolve("Bonn", LocalDate.of(1980, 1, 1));
    Resolution town = registry.resolve("Bonn", LocalDate.of(2018, 1, 1));

    assertThat(seat.principal()).isEqualTo(new ActorId("DEU"));
    assertThat(seat.validity())
        .isEqualTo(new Period(LocalDate.of(1949, 5, 23), LocalDate.of(1990, 10, 2)));
    assertThat(town.link()).isEqualTo(Link.UNRESOLVED);
    assertThat(town.validity().first()).isEqualTo(LocalDate.of(1990, 10, 3));
  }

  @Test
  void aDemonymStandsForTheStateWithoutASector() {
    Resolution found = registry.resolve("Belarusian", DAY);

    assertThat(found.principal()).isEqualTo(new ActorId("BLR"));
    assertThat(found.link()).isEqualTo(Link.DEMONYM);
    assertThat(found.sector()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dominican", "Congolese"})
  void aDemonymOfTwoStatesIsNeither(String name) {
    assertThat(registry.resolve(name, DAY).link()).isEqualTo(Link.UNRESOLVED);
  }

  @Test
  void aDemonymThatAStateSharesWithATerritoryIsTheStates() {
    assertThat(registry.resolve("French", DAY).principal()).isEqualTo(new ActorId("FRA"));
  }

  @Test
  void aTerritoryIsNoState() {
    Resolution found = registry.resolve("Hong Kong", DAY);

    assertThat(found.kind()).isEqualTo(ActorKind.REGION);
    assertThat(found.principal()).isEqualTo(new ActorId("HKG"));
  }

  @Test
  void aPartOfAStateActsForTheStateUnlessThatIsFoughtAbout() {
    assertThat(registry.resolve("Scotland", DAY).principal()).isEqualTo(new ActorId("GBR"));
    assertThat(registry.resolve("Crimea", DAY).principal()).isEqualTo(new ActorId("crimea"));
  }

  @Test
  void aBodyActsForItsStateInItsSector() {
    Resolution found = registry.resolve("Verkhovna Rada", DAY);

    assertThat(found.kind()).isEqualTo(ActorKind.GROUP);
    assertThat(found.principal()).isEqualTo(new ActorId("UKR"));
    assertThat(found.sector()).contains(Sector.LEG);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Foreign Affairs (Belarus)                     | BLR         | GOV |
          Foreign_Affairs_(Belarus)                     | BLR         | GOV |
          Head of Government (Russia)                   | RUS         | GOV | HEAD_OF_GOVERNMENT
          Citizen (Palestinian Territory, Occupied)     | PSE         | CVL |
          Citizen (Holy See (Vatican City State))       | VAT         | CVL |
          Member of Legislative (Govt) (Poland)         | POL         | LEG | LEGISLATOR
          Main Opposition (Ukraine)                     | UKR         | OPP |
          Envoy (United Nations)                        | UN          | GOV | ENVOY
          Protester (Hong Kong)                         | HKG         | OPP |
          Keeper of the Great Seal (United Kingdom)     | GBR         |     |
          """)
  void aRoleWithACountryIsThatCountryInItsSector(
      String name, String principal, Sector sector, Rank rank) {
    Resolution found = registry.resolve(name, DAY);

    assertThat(found.principal()).isEqualTo(new ActorId(principal));
    assertThat(found.link()).isEqualTo(Link.ROLE_OF_STATE);
    assertThat(found.sector().orElse(null)).isEqualTo(sector);
    assertThat(found.rank().orElse(null)).isEqualTo(rank);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Men (Boko Haram)", "Militant (Taliban)", "Citizen (Minsk)"})
  void aRoleOfWhatIsNoCountryStaysItself(String name) {
    Resolution found = registry.resolve(name, DAY);

    assertThat(found.link()).isEqualTo(Link.UNRESOLVED);
    assertThat(found.principal()).isEqualTo(new ActorId(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BLR/OPP", "Belarus/OPP", "Minsk/OPP"})
  void aSectorAfterASlashIsThatPartOfTheActor(String name) {
    Resolution found = registry.resolve(name, DAY);

    assertThat(found.principal()).isEqualTo(new ActorId("BLR"));
    assertThat(found.sector()).contains(Sector.OPP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "who", "and", "men"})
  void shortWordsAreNotTakenForAbbreviations(String word) {
    assertThat(registry.resolve(word, DAY).link()).isEqualTo(Link.UNRESOLVED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Belarusfilm", "Bela", "Russian Orthodox Church", "New Georgia"})
  void aNameIsMatchedWholeAndNeverInPart(String name) {
    assertThat(registry.resolve(name, DAY).link()).isEqualTo(Link.UNRESOLVED);
  }

  @Test
  void theUnknownStandsForItself() {
    Resolution found = registry.resolve("  Motol_University  Hospital ", DAY);

    assertThat(found.mention()).isEqualTo("  Motol_University  Hospital ");
    assertThat(found.actor()).isEqualTo(new ActorId("Motol University Hospital"));
    assertThat(found.principal()).isEqualTo(found.actor());
    assertThat(found.kind()).isEqualTo(ActorKind.UNKNOWN);
    assertThat(found.validity()).isEqualTo(new Period(LocalDate.MIN, LocalDate.MAX));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "_", "()", "/", "()()", "/OPP", "…"})
  void nothingIsTooOddToBeAnswered(String mention) {
    assertThat(registry.resolve(mention, DAY).link()).isEqualTo(Link.UNRESOLVED);
  }
}
