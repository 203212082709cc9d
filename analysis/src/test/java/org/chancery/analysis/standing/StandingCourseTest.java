// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.analysis.sample.Asked.actor;
import static org.chancery.analysis.sample.Asked.period;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.actor.Membership;
import org.chancery.model.actor.Standing;
import org.chancery.model.actor.Tenure;
import org.junit.jupiter.api.Test;

class StandingCourseTest {
  private static final List<Membership> MEMBERSHIPS =
      List.of(
          membership("BLR", "SCO", Standing.MEMBER, "2024-07-04", ".."),
          membership("BLR", "SCO", Standing.OBSERVER, "2015-07", "2024-07-03"),
          membership("BLR", "EAP", Standing.SUSPENDED, "2021", "2022"),
          membership("ARM", "SCO", Standing.PARTNER, "2015", ".."));

  @Test
  void putsTheStandingsOfAnActorInOrderOfTheirBeginning() {
    assertThat(course("2015/2025").spells())
        .extracting(spell -> spell.membership().status())
        .containsExactly(Standing.OBSERVER, Standing.SUSPENDED, Standing.MEMBER);
    assertThat(course("2015/2025").in(actor("SCO"))).hasSize(2);
  }

  @Test
  void cutsSpellsToThePeriod() {
    assertThat(course("2023/2025").spells())
        .extracting(Spell::possible)
        .containsExactly(period("2023-01-01/2024-07-03"), period("2024-07-04/2025-12-31"));
  }

  @Test
  void isSureOnlyOfDaysThatAVagueDateHoldsWhateverItMeans() {
    Spell observer = course("2015/2025").in(actor("SCO")).get(0);

    assertThat(observer.possible().first()).isEqualTo(LocalDate.parse("2015-07-01"));
    assertThat(observer.certain().orElseThrow().first()).isEqualTo(LocalDate.parse("2015-07-31"));
    Spell suspended = course("2015/2025").in(actor("EAP")).get(0);
    assertThat(suspended.certain()).contains(period("2021-12-31/2022-01-01"));
  }

  @Test
  void tellsHowAnActorStoodOnADay() {
    assertThat(course("2015/2025").on(LocalDate.parse("2024-07-04")))
        .extracting(spell -> spell.membership().status())
        .containsExactly(Standing.MEMBER);
  }

  private static StandingCourse course(String period) {
    return StandingCourse.of(MEMBERSHIPS, actor("BLR"), period(period));
  }

  private static Membership membership(
      String who, String in, Standing status, String from, String to) {
    return new Membership(actor(who), actor(in), status, Tenure.parse(from, to), "source", "", "");
  }
}
