// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ResolvingPersonsTest {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 1);

  private final ActorRegistry registry = ActorRegistry.bundled();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lukashenka",
        "Lukashenka",
        "Lukashenko",
        "LUKASHENKO",
        "Alexander Lukashenko",
        "Alexander_Lukashenko",
        "Aliaksandr Lukashenka"
      })
  void spellingsOfAPersonAreOnePerson(String name) {
    Resolution found = registry.resolve(name, DAY);

    assertThat(found.actor()).isEqualTo(new ActorId("lukashenka"));
    assertThat(found.kind()).isEqualTo(ActorKind.PERSON);
    assertThat(found.principal()).isEqualTo(new ActorId("BLR"));
    assertThat(found.rank()).contains(Rank.HEAD_OF_STATE);
    assertThat(found.sector()).contains(Sector.GOV);
    assertThat(found.link()).isEqualTo(Link.OFFICE);
  }

  @Test
  void lukashevichIsNotLukashenka() {
    Resolution found = registry.resolve("Alexander Lukashevich", DAY);

    assertThat(found.actor()).isEqualTo(new ActorId("Alexander Lukashevich"));
    assertThat(found.link()).isEqualTo(Link.UNRESOLVED);
  }

  @Test
  void theOfficeOfTheDayDecidesForWhomAPersonActs() {
    LocalDate inOffice = LocalDate.of(2016, 6, 1);
    LocalDate afterwards = LocalDate.of(2018, 6, 1);

    assertThat(registry.resolve("Barack Obama", inOffice).principal())
        .isEqualTo(new ActorId("USA"));
    assertThat(registry.resolve("Barack Obama", afterwards).principal())
        .isEqualTo(new ActorId("obama"));
  }

  @Test
  void anAnswerHoldsUntilAnOfficeBeginsOrEnds() {
    Resolution found = registry.resolve("Barack Obama", LocalDate.of(2016, 6, 1));

    assertThat(found.validity().first()).isEqualTo(LocalDate.of(2009, 1, 20));
    assertThat(found.validity().last()).isEqualTo(LocalDate.of(2017, 1, 31));
  }

  @Test
  void outsideADatedOfficeAPersonHasTheStateThatAFeedGivesButNoSector() {
    Resolution before = registry.resolve("Nikol Pashinyan", LocalDate.of(2018, 5, 1));
    Resolution after = registry.resolve("Nikol Pashinyan", LocalDate.of(2018, 5, 9));

    assertThat(before.principal()).isEqualTo(new ActorId("ARM"));
    assertThat(before.sector()).isEmpty();
    assertThat(before.rank()).isEmpty();
    assertThat(after.sector()).contains(Sector.GOV);
    assertThat(after.rank()).contains(Rank.HEAD_OF_GOVERNMENT);
  }

  @Test
  void anEndThatIsNotKnownIsOpen() {
    Resolution found = registry.resolve("Uladzimir Makey", LocalDate.of(2022, 4, 6));

    assertThat(found.rank()).contains(Rank.FOREIGN_MINISTER);
    assertThat(found.validity().last()).isEqualTo(LocalDate.MAX);
    assertThat(registry.officesOf(new ActorId("makey")))
        .allSatisfy(office -> assertThat(office.held()).isEqualTo(Tenure.ALWAYS));
  }

  @Test
  void betweenTwoOfficesAPersonActsForNobody() {
    assertThat(registry.resolve("Ihor Kyzym", LocalDate.of(2023, 4, 1)).rank())
        .contains(Rank.AMBASSADOR);
    assertThat(registry.resolve("Ihor Kyzym", LocalDate.of(2023, 8, 1)).principal())
        .isEqualTo(new ActorId("kyzym"));
    assertThat(registry.resolve("Ihor Kyzym", LocalDate.of(2024, 3, 1)).rank())
        .contains(Rank.ENVOY);
  }

  @ParameterizedTest
  @CsvSource({
    "Federica Mogherini, EU",
    "António Manuel de Oliveira Guterres, UN",
    "Jens Stoltenberg, NATO"
  })
  void officialsActForTheirOrganisationAndNotForTheirHome(String name, String organisation) {
    assertThat(registry.resolve(name, DAY).principal()).isEqualTo(new ActorId(organisation));
  }

  @Test
  void aPersonWhomAFeedPutsInTheWrongStateIsPutRight() {
    assertThat(registry.resolve("Emmanuel Macron", DAY).principal()).isEqualTo(new ActorId("FRA"));
  }

  @Test
  void thePersonOfAnIdIsNotEverybodyOfThatName() {
    assertThat(registry.resolve("modi", DAY).actor()).isEqualTo(new ActorId("modi"));
    assertThat(registry.resolve("Modi", DAY).link()).isEqualTo(Link.UNRESOLVED);
  }
}
