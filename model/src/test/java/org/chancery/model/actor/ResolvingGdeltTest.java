// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ResolvingGdeltTest {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 1);

  private final ActorRegistry registry = ActorRegistry.bundled();

  @Test
  void aCodeWithASectorIsThatPartOfTheState() {
    Resolution found = resolve("BLRGOV", "MINSK", "BLR", "", "GOV");

    assertThat(found.mention()).isEqualTo("BLRGOV MINSK");
    assertThat(found.actor()).isEqualTo(new ActorId("BLR"));
    assertThat(found.sector()).contains(Sector.GOV);
    assertThat(found.link()).isEqualTo(Link.FEED_CODE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUR", "WST", "AFR", "ASA", "MEA", "SEA", "WAF", "NMR", "SCN", "LAM"})
  void aPartOfTheWorldIsNeverAState(String code) {
    Resolution found = resolve(code, "SOMEBODY", code, "", "");

    assertThat(found.kind()).isEqualTo(ActorKind.REGION);
    assertThat(found.actor().value()).startsWith("REGION-");
    assertThat(registry.state(code)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "IGOEUREEC, THE EU, EUR, EEC, EU",
    "IGOWSTNAT, NATO, WST, NAT, NATO",
    "IGOUNO, UNITED NATIONS, '', UNO, UN",
    "IGOUNOREFHCR, UNHCR, '', UNO, UN",
    "IGOEURSCEGOV, OSCE, EUR, SCE, OSCE",
    "IGOSEAASN, ASEAN, SEA, ASN, ASEAN",
    "IGOWAFBUSWAS, ECOWAS, WAF, WAS, ECOWAS",
    "IGOBUSGOS, GROUP OF SEVEN, '', GOS, G7",
    "NGOHLHIRC, RED CRESCENT, '', IRC, ICRC"
  })
  void theKnownGroupGoesBeforeThePartOfTheWorld(
      String code, String name, String country, String group, String organisation) {
    Resolution found = resolve(code, name, country, group, "IGO");

    assertThat(found.principal()).isEqualTo(new ActorId(organisation));
    assertThat(found.kind()).isEqualTo(ActorKind.ORGANISATION);
    assertThat(found.sector()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ROM, ROU",
    "TMP, TLS",
    "MTN, MNE",
    "KSV, XKX",
    "WSB, PSE",
    "GZS, PSE",
    "BAG, IRQ",
    "NAM, NAM"
  })
  void cameosOwnCodesAreTheStatesTheyMean(String code, String state) {
    assertThat(resolve(code, "", code, "", "").actor()).isEqualTo(new ActorId(state));
  }

  @Test
  void aBlankCountryIsReadFromTheCode() {
    Resolution found = resolve("ROUMIL", "ROMANIAN", "", "", "MIL");

    assertThat(found.actor()).isEqualTo(new ActorId("ROU"));
    assertThat(found.sector()).contains(Sector.MIL);
  }

  @Test
  void spacesInBackFilesDoNotMatter() {
    assertThat(resolve(" BLRGOV", "MINSK", "BLR ", "", " GOV").sector()).contains(Sector.GOV);
  }

  @Test
  void aTypeAloneIsNobodyInASector() {
    Resolution found = resolve("COP", "POLICE", "", "", "COP");

    assertThat(found.link()).isEqualTo(Link.UNRESOLVED);
    assertThat(found.actor()).isEqualTo(new ActorId("POLICE"));
    assertThat(found.sector()).contains(Sector.COP);
  }

  @Test
  void aNameIsAPersonsOnlyWhereTheCodeAgrees() {
    Resolution agreed = resolve("BLRGOV", "ALEXANDER LUKASHENKO", "BLR", "", "GOV");
    Resolution other = resolve("USAGOV", "ALEXANDER LUKASHENKO", "USA", "", "GOV");

    assertThat(agreed.actor()).isEqualTo(new ActorId("lukashenka"));
    assertThat(agreed.rank()).contains(Rank.HEAD_OF_STATE);
    assertThat(agreed.link()).isEqualTo(Link.FEED_CODE);
    assertThat(other.actor()).isEqualTo(new ActorId("USA"));
  }

  @Test
  void anAnswerHoldsOnlyAsLongAsTheNameIsNotAnOffice() {
    GdeltActor obama = new GdeltActor("USAGOV", "BARACK OBAMA", "USA", "", "GOV", "", "");

    Resolution before = registry.resolveGdelt(obama, LocalDate.of(2009, 1, 1));
    Resolution after = registry.resolveGdelt(obama, LocalDate.of(2009, 2, 1));

    assertThat(before.actor()).isEqualTo(new ActorId("USA"));
    assertThat(before.validity().last()).isEqualTo(LocalDate.of(2009, 1, 19));
    assertThat(after.actor()).isEqualTo(new ActorId("obama"));
  }

  @Test
  void aGroupThatIsNoOrganisationLeavesTheCountry() {
    Resolution found = resolve("PSEREBHMS", "HAMAS", "PSE", "HMS", "REB");

    assertThat(found.actor()).isEqualTo(new ActorId("PSE"));
    assertThat(found.sector()).contains(Sector.REB);
  }

  @Test
  void nothingAtAllIsAnsweredToo() {
    assertThat(resolve("", "", "", "", "").link()).isEqualTo(Link.UNRESOLVED);
  }

  private Resolution resolve(String code, String name, String country, String group, String type) {
    return registry.resolveGdelt(new GdeltActor(code, name, country, group, type, "", ""), DAY);
  }
}
