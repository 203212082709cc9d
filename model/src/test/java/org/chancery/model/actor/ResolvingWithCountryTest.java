// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ResolvingWithCountryTest {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 1);

  private final ActorRegistry registry = ActorRegistry.bundled();

  @Test
  void theFeedsCountryIsThePrincipalOfAnUnknownName() {
    Resolution found = resolve("Mohammad Javad Zarif", "Iran", "Executive", "Foreign Ministry");

    assertThat(found.actor()).isEqualTo(new ActorId("Mohammad Javad Zarif"));
    assertThat(found.principal()).isEqualTo(new ActorId("IRN"));
    assertThat(found.sector()).contains(Sector.GOV);
    assertThat(found.kind()).isEqualTo(ActorKind.UNKNOWN);
    assertThat(found.link()).isEqualTo(Link.FEED_CODE);
  }

  @Test
  void whatTheTablesKnowGoesBeforeTheFeedsCountry() {
    assertThat(resolve("Emmanuel Macron", "Andorra", "Executive").principal())
        .isEqualTo(new ActorId("FRA"));
  }

  @Test
  void theFeedTellsForWhomAPersonWithoutAnOfficeActs() {
    Resolution found = resolve("Barack Obama", "United States", "Elite");

    assertThat(found.actor()).isEqualTo(new ActorId("obama"));
    assertThat(found.principal()).isEqualTo(new ActorId("USA"));
    assertThat(found.sector()).contains(Sector.ELI);
  }

  @Test
  void theSectorsOfAnOrganisationBeatTheHomeCountry() {
    Resolution found =
        resolve("Helga Schmid", "Germany", "International Government Organization", "Regional");

    assertThat(found.principal()).isEqualTo(new ActorId("Helga Schmid"));
    assertThat(found.sector()).contains(Sector.IGO);
  }

  @Test
  void aMinisterWhoAlsoServesAnOrganisationActsForTheState() {
    Resolution found =
        resolve("Some Minister", "India", "International Government Organization", "Executive");

    assertThat(found.principal()).isEqualTo(new ActorId("IND"));
    assertThat(found.sector()).contains(Sector.GOV);
  }

  @Test
  void aCityOfAnotherCountryIsNoCapitalOfItsNamesake() {
    assertThat(resolve("Athens", "United States", "Local").principal())
        .isEqualTo(new ActorId("USA"));
    assertThat(resolve("Athens", "Greece", "Local").link()).isEqualTo(Link.METONYM);
  }

  @Test
  void aRoleThatTheTableLacksTakesTheFeedsSector() {
    Resolution found =
        resolve("Keeper of the Great Seal (United Kingdom)", "United Kingdom", "Judicial");

    assertThat(found.principal()).isEqualTo(new ActorId("GBR"));
    assertThat(found.sector()).contains(Sector.JUD);
  }

  @Test
  void ploversMedicalPersonnelIsNotCameosMedia() {
    assertThat(resolve("A Nurse", "POL", "MED").sector()).contains(Sector.HLH);
    assertThat(resolve("A Reporter", "POL", "JRN").sector()).contains(Sector.MED);
  }

  @Test
  void aMissingCountryLeavesTheNameAlone() {
    Resolution found = resolve("Tata Motors", "NA", "Business");

    assertThat(found.link()).isEqualTo(Link.UNRESOLVED);
    assertThat(found.sector()).contains(Sector.BUS);
  }

  private Resolution resolve(String mention, String country, String... sectors) {
    return registry.resolveWithCountry(mention, country, List.of(sectors), DAY);
  }
}
