// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dependence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.chancery.analysis.sample.Asked.about;
import static org.chancery.analysis.sample.Asked.actor;
import static org.chancery.analysis.sample.Asked.covered;
import static org.chancery.analysis.sample.Asked.dealings;
import static org.chancery.analysis.sample.Asked.selective;
import static org.chancery.analysis.sample.Made.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.sample.Made;
import org.chancery.model.actor.ActorId;
import org.chancery.model.time.Grain;
import org.junit.jupiter.api.Test;

class DependenceTest {
  private static final String[] PARTNERS = {"RUS", "RUS", "RUS", "CHN", "UKR"};

  @Test
  void givesTheShareOfEachPartnerTheGreatestFirst() {
    Spread whole = dependence(covered("2018"), yearly(2018, 100)).whole();

    assertThat(whole.shares())
        .extracting(PartnerShare::partner)
        .containsExactly(actor("RUS"), actor("CHN"), actor("UKR"));
    assertThat(whole.shares())
        .extracting(one -> one.share().orElseThrow().value())
        .containsExactly(0.6, 0.2, 0.2);
    assertThat(whole.first().map(PartnerShare::partner)).contains(actor("RUS"));
  }

  @Test
  void rarefiesAllUnitsToTheOneWithFewest() {
    List<Made> incidents = yearly(2018, 40);
    incidents.addAll(yearly(2019, 200));
    Dependence dependence = dependence(covered("2018/2019"), incidents);

    assertThat(dependence.rarefiedTo()).isEqualTo(OptionalInt.of(40));
    assertThat(dependence.units()).extracting(Spread::measured).containsExactly(40, 200);
    double few = dependence.units().get(0).effectiveNumber().orElseThrow().value();
    double many = dependence.units().get(1).effectiveNumber().orElseThrow().value();
    assertThat(many).isCloseTo(few, within(0.15));
    assertThat(dependence.units().get(1).circle().map(Estimate::value))
        .hasValueSatisfying(circle -> assertThat(circle).isCloseTo(3, within(0.01)));
  }

  @Test
  void leavesOutUnitsWithTooFewDealings() {
    List<Made> incidents = yearly(2018, Dependence.FEWEST - 1);
    incidents.addAll(yearly(2019, 50));
    Dependence dependence = dependence(covered("2018/2019"), incidents);

    assertThat(dependence.rarefiedTo()).isEqualTo(OptionalInt.of(50));
    assertThat(dependence.units().get(0).circle()).isEmpty();
    assertThat(dependence.units().get(1).circle()).isPresent();
  }

  @Test
  void describesWhatSelectiveSourcesTell() {
    Scope scope = about("2018", selective("paper", "2018"));
    Spread whole = dependence(scope, yearly(2018, 50)).whole();

    assertThat(whole.shares()).extracting(PartnerShare::incidents).containsExactly(30, 10, 10);
    assertThat(whole.shares()).allMatch(one -> one.share().isEmpty());
    assertThat(whole.effectiveNumber()).isEmpty();
    assertThat(whole.initiative()).isEmpty();
    assertThat(whole.first()).isEmpty();
  }

  @Test
  void tellsWhoBeginsOverallAndWithEach() {
    Dependence dependence =
        dependence(
            covered("2018"),
            List.of(
                incident(1, "2018-01-01", "BLR", "RUS"),
                incident(2, "2018-01-02", "RUS", "BLR"),
                incident(3, "2018-01-03", "RUS", "BLR"),
                incident(4, "2018-01-04", "RUS", "BLR").bothWays(),
                incident(5, "2018-01-05", "BLR", "CHN")));

    assertThat(dependence.whole().initiative().map(Estimate::value)).contains(0.5);
    assertThat(dependence.initiatives()).containsOnlyKeys(actor("CHN"), actor("RUS"));
    assertThat(dependence.initiatives().values())
        .extracting(Estimate::value)
        .containsExactly(1.0, 1.0 / 3);
  }

  /* Belarus has 6 of 10 dealings with Russia, Russia 6 of 60 with Belarus. */
  @Test
  void weighsEachOfTwoInTheDealingsOfTheOther() {
    List<Made> incidents = yearly(2018, 10);
    for (int i = 0; i < 54; i++) {
      incidents.add(incident(1000 + i, day(2018, i, 54), "RUS", "USA"));
    }
    Asymmetry asymmetry =
        Asymmetry.of(
                dealings(covered("2018"), incidents.toArray(Made[]::new)),
                dealings(of("RUS", covered("2018")), incidents.toArray(Made[]::new)))
            .orElseThrow();

    assertThat(asymmetry.ofOtherForOne().value()).isEqualTo(0.6);
    assertThat(asymmetry.ofOneForOther().value()).isEqualTo(0.1);
    assertThat(asymmetry.difference().value()).isCloseTo(0.5, within(1e-12));
    assertThat(asymmetry.difference().interval().orElseThrow().low()).isPositive();
  }

  @Test
  void hasNoAsymmetryWhereTheRecordOfThePartnerIsNotCovered() {
    Made[] incidents = yearly(2018, 10).toArray(Made[]::new);

    assertThat(
            Asymmetry.of(
                dealings(covered("2018"), incidents),
                dealings(of("RUS", about("2018", selective("paper", "2018"))), incidents)))
        .isEmpty();
  }

  private static Dependence dependence(Scope scope, List<Made> incidents) {
    return Dependence.of(dealings(scope, incidents.toArray(Made[]::new)), Grain.YEAR);
  }

  private static Scope of(String focus, Scope scope) {
    return new Scope(
        new ActorId(focus),
        scope.period(),
        scope.coverage(),
        scope.scale(),
        scope.level(),
        scope.statuses());
  }

  /** Incidents spread over a year, of which three of five are with Russia. */
  private static List<Made> yearly(int year, int count) {
    List<Made> incidents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String partner = PARTNERS[i % PARTNERS.length];
      incidents.add(incident(10_000L * year + i, day(year, i, count), "BLR", partner));
    }
    return incidents;
  }

  private static String day(int year, int i, int of) {
    return LocalDate.ofYearDay(year, 1 + i * 364 / of).toString();
  }
}
