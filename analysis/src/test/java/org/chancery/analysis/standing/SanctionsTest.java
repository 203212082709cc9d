// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.analysis.sample.Asked.actor;
import static org.chancery.analysis.sample.Asked.covered;
import static org.chancery.analysis.sample.Asked.dealings;
import static org.chancery.analysis.sample.Made.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.sample.Made;
import org.chancery.analysis.series.Reading;
import org.chancery.model.time.Edtf;
import org.junit.jupiter.api.Test;

class SanctionsTest {
  private static Sanctions sanctions(Made... incidents) {
    return Sanctions.of(dealings(covered("2010/2019"), incidents));
  }

  @Test
  void opensWidensAndEndsARegime() {
    List<Regime> regimes =
        sanctions(
                incident(1, "2011-01-31", "EU", "BLR").cameo("163"),
                incident(2, "2012-03-23", "EU", "BLR").cameo("163"),
                incident(3, "2016-02-25", "EU", "BLR").cameo("085"))
            .of(actor("EU"), actor("BLR"));

    assertThat(regimes).hasSize(1);
    assertThat(regimes.get(0).opened()).isEqualTo(Edtf.parse("2011-01-31"));
    assertThat(regimes.get(0).ended()).contains(Edtf.parse("2016-02-25"));
    assertThat(regimes.get(0).imposing()).containsExactly(1L, 2L);
    assertThat(regimes.get(0).widened()).isEqualTo(1);
    assertThat(regimes.get(0).easing()).contains(3L);
  }

  @Test
  void opensAnotherRegimeAfterAnEasing() {
    assertThat(
            sanctions(
                    incident(1, "2011", "EU", "BLR").cameo("163"),
                    incident(2, "2016", "EU", "BLR").cameo("085"),
                    incident(3, "2018", "EU", "BLR").cameo("172"))
                .regimes())
        .extracting(Regime::ended)
        .containsExactly(Optional.of(Edtf.parse("2016")), Optional.empty());
  }

  @Test
  void tellsSenderFromTargetAndOneSenderFromAnother() {
    Sanctions sanctions =
        sanctions(
            incident(1, "2011-01-31", "EU", "BLR").cameo("163"),
            incident(2, "2011-02-01", "USA", "BLR").cameo("163"),
            incident(3, "2011-02-02", "BLR", "EU").cameo("163"),
            incident(4, "2011-02-03", "BLR", "USA").cameo("085"));

    assertThat(sanctions.regimes())
        .extracting(regime -> regime.sender() + " " + regime.target())
        .containsExactly("EU BLR", "USA BLR", "BLR EU");
    assertThat(sanctions.regimes()).allMatch(regime -> regime.ended().isEmpty());
    assertThat(sanctions.loose()).containsExactly(4L);
  }

  @Test
  void doesNotTakeACurfewOrAnAppealForSanctions() {
    assertThat(
            sanctions(
                    incident(1, "2011-01-31", "EU", "BLR").cameo("1723"),
                    incident(2, "2011-02-01", "EU", "BLR").cameo("0254"),
                    incident(3, "2011-02-02", "EU", "BLR").cameo("1312"))
                .regimes())
        .isEmpty();
  }

  @Test
  void keepsDatesAsVagueAsTheyAre() {
    Regime regime =
        sanctions(
                incident(1, "2011-01", "EU", "BLR").cameo("163"),
                incident(2, "2016", "EU", "BLR").cameo("085"))
            .regimes()
            .get(0);

    assertThat(regime.possibleOn(LocalDate.parse("2011-01-01"))).isTrue();
    assertThat(regime.certainOn(LocalDate.parse("2011-01-01"))).isFalse();
    assertThat(regime.certainOn(LocalDate.parse("2015-12-31"))).isTrue();
    assertThat(regime.certainOn(LocalDate.parse("2016-01-01"))).isFalse();
    assertThat(regime.possibleOn(LocalDate.parse("2016-12-31"))).isTrue();
    assertThat(regime.possibleOn(LocalDate.parse("2017-01-01"))).isFalse();
  }

  @Test
  void putsIndicatorsOfTheTargetBesideARegime() {
    Regime regime =
        sanctions(
                incident(1, "2011-01-31", "EU", "BLR").cameo("163"),
                incident(2, "2016-02-25", "EU", "BLR").cameo("085"))
            .regimes()
            .get(0);

    assertThat(
            regime.beside(
                List.of(
                    reading("BLR", "2015", 2),
                    reading("BLR", "2010", 1),
                    reading("BLR", "2012-05", 3),
                    reading("POL", "2013", 4),
                    reading("BLR", "2016-03", 5))))
        .extracting(Reading::value)
        .containsExactly(3.0, 2.0);
  }

  private static Reading reading(String who, String date, double value) {
    return new Reading(actor(who), "prisoners", Edtf.parse(date), value, "persons", "a", "");
  }
}
