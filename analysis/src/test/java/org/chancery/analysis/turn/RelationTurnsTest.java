// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.measure.Measure;
import org.chancery.analysis.sample.Asked;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;
import org.junit.jupiter.api.Test;

final class RelationTurnsTest {
  private static final String FOUR_YEARS = "2017-01-01/2020-12-31";

  private static final class Relation {
    private final List<Incident> incidents = new ArrayList<>();
    private final Random random = new Random(3);

    /* So many hostile acts at random days. */
    Relation hostile(int count, String when, String score) {
      Period period = Asked.period(when);
      for (int i = 0; i < count; i++) {
        LocalDate day = period.first().plusDays(random.nextInt((int) period.days()));
        incidents.add(
            org.chancery.analysis.sample.Made.incident(
                    incidents.size() + 1L, day.toString(), "EU", "BLR")
                .quad(QuadClass.MATERIAL_CONFLICT, score)
                .build());
      }
      return this;
    }

    RelationTurns turns(Measure measure) {
      Scope scope = Asked.covered(FOUR_YEARS);
      return RelationTurns.of(scope, incidents, measure);
    }
  }

  private static Relation soured() {
    return new Relation().hostile(48, "2017/2018", "-2").hostile(240, "2019/2020", "-5");
  }

  @Test
  void findsWhenConflictRose() {
    RelationTurns found = soured().turns(Measure.CONFLICT);

    assertThat(found.grain()).isEqualTo(Grain.MONTH);
    assertThat(found.incidents()).isEqualTo(288);
    assertThat(found.turns())
        .singleElement()
        .satisfies(
            turn -> {
              assertThat(turn.point().up()).isTrue();
              assertThat(Asked.period("2018-11/2019-02").contains(turn.point().at())).isTrue();
            });
  }

  @Test
  void namesTheStrongestIncidentsAroundATurn() {
    List<Incident> around = soured().turns(Measure.CONFLICT).turns().get(0).around();
    Period dates = soured().turns(Measure.CONFLICT).turns().get(0).point().dates();

    assertThat(around).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    assertThat(around).allMatch(incident -> incident.date().within(dates));
    assertThat(around).isSortedAccordingTo(Comparator.comparing(Incident::date));
  }

  @Test
  void findsNothingInWhatDidNotChangeNorInWhatIsNotCounted() {
    assertThat(new Relation().hostile(288, "2017/2020", "-5").turns(Measure.CONFLICT).turns())
        .isEmpty();
    assertThat(soured().turns(Measure.COOPERATION).turns()).isEmpty();
  }

  @Test
  void seeksNoTurnInAFewWeeks() {
    RelationTurns found =
        RelationTurns.of(Asked.covered("2020-01-06/2020-02-02"), List.of(), Measure.CONFLICT);

    assertThat(found.tooShort()).isTrue();
    assertThat(found.grain()).isEqualTo(Grain.WEEK);
  }
}
