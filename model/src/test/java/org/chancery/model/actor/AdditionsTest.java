// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.junit.jupiter.api.Test;

final class AdditionsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 12, 1);
  private static final ActorId BELARUS = new ActorId("BLR");

  private final ActorRegistry bundled = ActorRegistry.bundled();

  @Test
  void aNewPersonActsForTheStateOfTheOffice() {
    ActorRegistry registry =
        bundled.with(
            new ActorAdditions(
                List.of(person("tsikhanouskaya", "Sviatlana Tsikhanouskaya")),
                List.of(office("tsikhanouskaya", "BLR", Sector.OPP, Tenure.ALWAYS)),
                List.of(),
                List.of(),
                List.of()));

    Resolution found = registry.resolve("Sviatlana Tsikhanouskaya", DAY);

    assertThat(found.principal()).isEqualTo(BELARUS);
    assertThat(found.sector()).contains(Sector.OPP);
  }

  @Test
  void aKnownIdWithAKnownNameGainsNamesAndOffices() {
    ActorRegistry registry =
        bundled.with(
            new ActorAdditions(
                List.of(person("putin", "Vladimir Putin", "Uladzimir Pucin")),
                List.of(
                    new Office(
                        new ActorId("putin"),
                        new ActorId("RUS"),
                        "president",
                        Optional.of(Sector.GOV),
                        Optional.of(Rank.HEAD_OF_STATE),
                        Tenure.ALWAYS,
                        "the case",
                        "")),
                List.of(),
                List.of(),
                List.of()));

    Resolution found = registry.resolve("Uladzimir Pucin", DAY);

    assertThat(found.actor()).isEqualTo(new ActorId("putin"));
    assertThat(found.rank()).contains(Rank.HEAD_OF_STATE);
    assertThat(registry.officesOf(new ActorId("putin")).get(0).source()).isEqualTo("the case");
  }

  @Test
  void aTakenIdIsRefusedNamingBoth() {
    assertThatThrownBy(() -> bundled.with(actors(person("putin", "Putin of Penza"))))
        .isInstanceOfSatisfying(
            ChanceryException.class,
            failure -> {
              assertThat(failure.fault()).isEqualTo(Fault.USER);
              assertThat(failure.what()).contains("putin", "Vladimir Putin", "Putin of Penza");
              assertThat(failure.next()).isPresent();
            });
  }

  @Test
  void aTakenNameIsRefusedNamingBoth() {
    assertThatThrownBy(() -> bundled.with(actors(organisation("EASCONF", "Minsk"))))
        .isInstanceOfSatisfying(
            ChanceryException.class,
            failure -> assertThat(failure.what()).contains("Minsk", "BLR (Belarus)", "EASCONF"));
  }

  @Test
  void twoAdditionsOfOneNameClashToo() {
    assertThatThrownBy(
            () ->
                bundled.with(
                    actors(organisation("ONE", "The Forum"), organisation("TWO", "Forum"))))
        .hasMessageContaining("ONE")
        .hasMessageContaining("TWO");
  }

  @Test
  void oneNameMayStandForTwoActorsAtDifferentTimes() {
    ActorRegistry registry =
        bundled.with(
            names(
                name("POL", "the Chair", "2020", "2021"),
                name("SWE", "the Chair", "2022", "2023")));

    assertThat(registry.resolve("the Chair", LocalDate.of(2021, 5, 1)).actor())
        .isEqualTo(new ActorId("POL"));
    assertThat(registry.resolve("the Chair", LocalDate.of(2022, 5, 1)).actor())
        .isEqualTo(new ActorId("SWE"));
    assertThat(registry.resolve("the Chair", LocalDate.of(2022, 5, 1)).validity().first())
        .isEqualTo(LocalDate.of(2022, 1, 1));
  }

  @Test
  void aFurtherNameMayMeanASectorOfItsActor() {
    ActorRegistry registry =
        bundled.with(
            names(
                new ActorName(
                    BELARUS,
                    Optional.of(Sector.OPP),
                    "Belarusian democratic forces",
                    Tenure.ALWAYS)));

    Resolution found = registry.resolve("Belarusian democratic forces", DAY);

    assertThat(found.principal()).isEqualTo(BELARUS);
    assertThat(found.sector()).contains(Sector.OPP);
    assertThat(found.link()).isEqualTo(Link.ANALYST);
  }

  @Test
  void aNameThatTheTablesHaveForTheSameActorIsNoClash() {
    ActorRegistry registry = bundled.with(names(name("RUS", "the Kremlin", "..", "..")));

    assertThat(registry.resolve("the Kremlin", DAY).link()).isEqualTo(Link.ANALYST);
  }

  @Test
  void aCampMayTakeTheNameOfAPartOfTheWorld() {
    Camp west =
        new Camp(
            new ActorId("west"),
            "the West",
            List.of(new ActorId("EU"), new ActorId("USA"), new ActorId("POL")),
            "");
    ActorRegistry registry =
        bundled.with(new ActorAdditions(List.of(), List.of(), List.of(), List.of(west), List.of()));

    Resolution found = registry.resolve("the West", DAY);

    assertThat(found.actor()).isEqualTo(new ActorId("west"));
    assertThat(found.kind()).isEqualTo(ActorKind.CAMP);
    assertThat(registry.membersOf(new ActorId("west"), DAY))
        .containsExactlyElementsOf(west.members());
    assertThat(registry.camps()).containsExactly(west);
  }

  @Test
  void anUnknownActorIsRefusedWithTheNearest() {
    assertThatThrownBy(() -> bundled.with(names(name("BELRUS", "the regime", "..", ".."))))
        .isInstanceOfSatisfying(
            ChanceryException.class,
            failure -> {
              assertThat(failure.what()).contains("BELRUS");
              assertThat(failure.next().orElseThrow()).contains("BLR");
            });
  }

  @Test
  void onlyPersonsHoldOffices() {
    assertThatThrownBy(
            () ->
                bundled.with(
                    new ActorAdditions(
                        List.of(),
                        List.of(office("BLR", "RUS", Sector.GOV, Tenure.ALWAYS)),
                        List.of(),
                        List.of(),
                        List.of())))
        .hasMessageContaining("BLR")
        .hasMessageContaining("no person");
  }

  @Test
  void aStandingHoldsFromADateToADate() {
    Membership guest =
        new Membership(
            BELARUS,
            new ActorId("BRICS"),
            Standing.MEMBER,
            Tenure.parse("2020", "2021-06"),
            "the case",
            "p. 1",
            "Belarus was in.");
    ActorRegistry registry =
        bundled.with(
            new ActorAdditions(List.of(), List.of(), List.of(), List.of(), List.of(guest)));

    assertThat(registry.membersOf(new ActorId("BRICS"), LocalDate.of(2021, 6, 30)))
        .containsExactly(BELARUS);
    assertThat(registry.membersOf(new ActorId("BRICS"), LocalDate.of(2021, 7, 1))).isEmpty();
    assertThat(registry.standing()).contains(guest);
  }

  @Test
  void theBundledRegistryStaysAsItWas() {
    bundled.with(names(name("BLR", "the regime in Minsk", "..", "..")));

    assertThat(bundled.resolve("the regime in Minsk", DAY).link()).isEqualTo(Link.UNRESOLVED);
  }

  private static ActorAdditions actors(Actor... actors) {
    return new ActorAdditions(List.of(actors), List.of(), List.of(), List.of(), List.of());
  }

  private static ActorAdditions names(ActorName... names) {
    return new ActorAdditions(List.of(), List.of(), List.of(names), List.of(), List.of());
  }

  private static Actor person(String id, String name, String... also) {
    return Actor.of(new ActorId(id), ActorKind.PERSON, name, List.of(also));
  }

  private static Actor organisation(String id, String name) {
    return Actor.of(new ActorId(id), ActorKind.ORGANISATION, name, List.of());
  }

  private static Office office(String holder, String of, Sector sector, Tenure held) {
    return new Office(
        new ActorId(holder),
        new ActorId(of),
        "post",
        Optional.of(sector),
        Optional.empty(),
        held,
        "the case",
        "");
  }

  private static ActorName name(String actor, String name, String from, String to) {
    return new ActorName(new ActorId(actor), Optional.empty(), name, Tenure.parse(from, to));
  }
}
