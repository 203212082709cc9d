// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActorRegistryTest {
  private static final ActorId BELARUS = new ActorId("BLR");
  private static final ActorId UNION = new ActorId("EU");
  private static final ActorId BRITAIN = new ActorId("GBR");

  private final ActorRegistry registry = ActorRegistry.bundled();

  @ParameterizedTest
  @CsvSource({"BLR, BLR", "BY, BLR", "Belarus, BLR", "NA, NAM", "NAM, NAM", "UK, GBR", "XK, XKX"})
  void findsAStateByIsoCodeOrName(String codeOrName, String state) {
    assertThat(registry.state(codeOrName)).contains(new ActorId(state));
  }

  @ParameterizedTest
  @CsvSource({"BO, BLR", "UP, UKR", "RS, RUS", "LH, LTU", "LG, LVA", "GZ, PSE", "HK, HKG"})
  void findsAStateByTheFipsCodesOfPlaces(String code, String state) {
    assertThat(registry.stateByFips(code)).contains(new ActorId(state));
  }

  @ParameterizedTest
  @CsvSource({"370, BLR", "365, RUS", "369, UKR", "255, DEU", "260, DEU", "817, VNM", "713, TWN"})
  void findsAStateByItsCowNumber(String number, String state) {
    assertThat(registry.stateByCow(number)).contains(new ActorId(state));
  }

  @ParameterizedTest
  @CsvSource({"EUR", "EU", "Minsk", "Lukashenka", "by", "''", "Western"})
  void whatIsNoStateIsNotFound(String codeOrName) {
    assertThat(registry.state(codeOrName)).isEmpty();
  }

  @Test
  void anActorCarriesItsCodes() {
    Actor belarus = registry.actor(BELARUS).orElseThrow();

    assertThat(belarus.codes())
        .containsEntry("iso2", "BY")
        .containsEntry("cow", "370")
        .containsEntry("fips", "BO");
    assertThat(List.copyOf(belarus.codes().keySet())).isSorted();
  }

  @Test
  void anOrganisationHasTheMembersOfTheDay() {
    assertThat(registry.membersOf(UNION, LocalDate.of(2020, 1, 31))).hasSize(28).contains(BRITAIN);
    assertThat(registry.membersOf(UNION, LocalDate.of(2020, 2, 1)))
        .hasSize(27)
        .doesNotContain(BRITAIN);
    assertThat(registry.membersOf(new ActorId("NATO"), LocalDate.of(2024, 12, 1))).hasSize(32);
  }

  @Test
  void anOrganisationWithoutASourceHasNoMembers() {
    assertThat(registry.membersOf(new ActorId("SCO"), LocalDate.of(2024, 12, 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Belrus, BLR", "BLRR, BLR", "Rusia, RUS", "lukashenko, lukashenka", "NATOO, NATO"})
  void suggestsTheNearest(String wrong, String right) {
    assertThat(registry.suggest(wrong, 3)).contains(new ActorId(right));
  }

  @Test
  void theNearestSuggestionStandsFirst() {
    assertThat(registry.suggest("Belrus", 1)).containsExactly(BELARUS);
  }

  @Test
  void suggestsNothingForWhatLooksLikeNothing() {
    assertThat(registry.suggest("qqqqqqqqqqqq", 3)).isEmpty();
  }
}
