// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.analysis.sample.Asked.actor;
import static org.chancery.analysis.sample.Asked.covered;
import static org.chancery.analysis.sample.Asked.dealings;
import static org.chancery.analysis.sample.Made.incident;
import static org.chancery.model.ontology.QuadClass.MATERIAL_CONFLICT;
import static org.chancery.model.ontology.QuadClass.VERBAL_COOPERATION;

import org.chancery.analysis.dealing.Counterpart;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final Timeline TIMELINE =
      Timeline.of(
          dealings(
              covered("2018"),
              incident(1, "2018-06-01", "BLR", "RUS").quad(VERBAL_COOPERATION, "1"),
              incident(2, "2018-02-01", "BLR", "RUS").quad(MATERIAL_CONFLICT, "-9"),
              incident(3, "2018-03-01", "BLR", "RUS").unknown(),
              incident(4, "2018/2019", "BLR", "RUS").quad(VERBAL_COOPERATION, "3.4"),
              incident(5, "2018-07-01", "BLR", "RUS").quad(VERBAL_COOPERATION, "1")),
          Counterpart.of(actor("RUS")));

  @Test
  void tellsTheIncidentsInOrderOfDateAndMarksThoseWithoutAPlace() {
    assertThat(TIMELINE.entries())
        .extracting(entry -> entry.incident().number())
        .containsExactly(4L, 2L, 3L, 1L, 5L);
    assertThat(TIMELINE.entries())
        .extracting(Timeline.Entry::placed)
        .containsExactly(false, true, true, true, true);
  }

  @Test
  void choosesTheStrongestAndOfEqualsTheEarliest() {
    assertThat(TIMELINE.strongest(3).entries())
        .extracting(entry -> entry.incident().number())
        .containsExactly(4L, 2L, 1L);
    assertThat(TIMELINE.strongest(99)).isEqualTo(TIMELINE);
    assertThat(TIMELINE.strongest(0).entries()).isEmpty();
  }

  @Test
  void givesNoStrengthToWhatHasNoScore() {
    assertThat(TIMELINE.entries().get(2).score()).isEmpty();
    assertThat(TIMELINE.entries().get(2).strength()).isZero();
  }
}
