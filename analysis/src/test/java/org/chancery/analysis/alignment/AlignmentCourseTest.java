// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.chancery.analysis.sample.Asked.actor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AlignmentCourseTest {
  private static final IdealPoints POINTS =
      new IdealPoints(
          Map.of(
              actor("BLR"),
              new TreeMap<>(Map.of(2010, -1.0, 2011, -1.0, 2012, -0.5, 2013, -0.5)),
              actor("RUS"),
              new TreeMap<>(Map.of(2010, 0.5, 2011, 0.25, 2013, -0.25, 2014, 0.0))),
          "votes");

  @Test
  void givesTheDistanceOfYearsInWhichBothHaveAPoint() {
    AlignmentCourse course = AlignmentCourse.of(POINTS, actor("BLR"), actor("RUS"));

    assertThat(course.years())
        .extracting(AlignmentCourse.Year::year)
        .containsExactly(2010, 2011, 2013);
    assertThat(course.years())
        .extracting(AlignmentCourse.Year::distance)
        .containsExactly(1.5, 1.25, 0.25);
    assertThat(course.source()).isEqualTo("votes");
  }

  @Test
  void theDistanceIsTheSameSeenFromEitherSide() {
    assertThat(POINTS.distance(actor("BLR"), actor("RUS")))
        .isEqualTo(POINTS.distance(actor("RUS"), actor("BLR")));
  }

  @Test
  void tellsWhichOfTheTwoMoved() {
    AlignmentChange change =
        AlignmentCourse.of(POINTS, actor("BLR"), actor("RUS"))
            .change(2010, 2011, 2012, 2014)
            .orElseThrow();

    assertThat(change.change()).isCloseTo(0.25 - 1.375, within(1e-12));
    assertThat(change.movedOne()).isCloseTo(0.5, within(1e-12));
    assertThat(change.movedOther()).isCloseTo(-0.25 - 0.375, within(1e-12));
    assertThat(List.of(change.earlierYears(), change.laterYears())).containsExactly(2, 1);
  }

  @Test
  void hasNoChangeWhereAWindowHasNoYear() {
    assertThat(
            AlignmentCourse.of(POINTS, actor("BLR"), actor("RUS")).change(2010, 2011, 2015, 2019))
        .isEmpty();
    assertThat(AlignmentCourse.of(POINTS, actor("BLR"), actor("CHN")).years()).isEmpty();
  }
}
