// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.chancery.analysis.sample.Asked.actor;
import static org.chancery.analysis.sample.Asked.covered;
import static org.chancery.analysis.sample.Asked.dealings;
import static org.chancery.analysis.sample.Made.incident;

import java.util.List;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.sample.Drawn;
import org.chancery.model.actor.ActorId;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Grain;
import org.junit.jupiter.api.Test;

class ImputationTest {
  @Test
  void spreadsAnIncidentOverTheDaysOfItsDate() {
    Imputation imputed =
        Course.of(
                dealings(
                    covered("2018"),
                    incident(1, "2018-01-31/2018-02-03", "BLR", "RUS"),
                    incident(2, "2018-12-22/2019-01-10", "BLR", "RUS")
                        .quad(QuadClass.VERBAL_CONFLICT, "-2"),
                    incident(3, "2018-06/..", "BLR", "RUS")),
                Counterpart.of(actor("RUS")),
                Grain.MONTH)
            .imputed();

    assertThat(imputed.cells().get(0).cooperative()).isEqualTo(0.25);
    assertThat(imputed.cells().get(1).cooperative()).isEqualTo(0.75);
    assertThat(imputed.cells().get(11).conflictual()).isEqualTo(0.5);
    assertThat(imputed.outside().conflictual()).isEqualTo(0.5);
    assertThat(imputed.spread()).containsExactly(1L, 2L);
    assertThat(imputed.open()).containsExactly(3L);
  }

  @Test
  void givesEachIncidentAWeightOfOne() {
    Dealings dealings = dealings(covered("2019/2020"), new Drawn(4, 6).incidents(3_000));
    for (ActorId partner : dealings.partners()) {
      Imputation imputed = Course.of(dealings, Counterpart.of(partner), Grain.MONTH).imputed();

      List<Imputation.Weights> cells = imputed.cells();
      double sum = cells.stream().mapToDouble(Imputation.Weights::total).sum();
      assertThat(imputed.spread()).isNotEmpty();
      assertThat(sum + imputed.outside().total()).isCloseTo(imputed.spread().size(), within(1e-9));
    }
  }
}
