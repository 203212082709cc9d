// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.analysis.sample.Asked.actor;
import static org.chancery.analysis.sample.Asked.covered;
import static org.chancery.analysis.sample.Asked.dealings;
import static org.chancery.analysis.sample.Asked.period;
import static org.chancery.analysis.sample.Made.incident;

import java.time.LocalDate;
import java.util.List;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.measure.Measure;
import org.chancery.model.ontology.QuadClass;
import org.junit.jupiter.api.Test;

class OverturesTest {
  private static final Dealings DEALINGS =
      dealings(
          covered("2020"),
          incident(1, "2020-02-01", "BLR", "POL"),
          incident(2, "2020-02-03", "POL", "BLR"),
          incident(3, "2020-02-04", "POL", "BLR").bothWays(),
          incident(4, "2020-03", "POL", "BLR"),
          incident(5, "2020-03-05?", "BLR", "POL"),
          incident(6, "2020-03-06", "BLR", "POL").bySelective(),
          incident(7, "2020-04-01", "BLR", "POL").quad(QuadClass.VERBAL_CONFLICT, "-2"),
          incident(8, "2020-05-01", "BLR", "UKR"));

  @Test
  void takesCooperationOfOneSideWithADayOfItsOwnAndCountsTheRestApart() {
    Overtures overtures =
        Overtures.of(DEALINGS, Counterpart.of(actor("POL")), Measure.COOPERATION, period("2020"));

    assertThat(overtures)
        .isEqualTo(
            new Overtures(
                List.of(LocalDate.of(2020, 2, 1)), List.of(LocalDate.of(2020, 2, 3)), 1, 2, 1));
  }
}
