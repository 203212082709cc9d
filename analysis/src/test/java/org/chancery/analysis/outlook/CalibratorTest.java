// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;
import org.junit.jupiter.api.Test;

class CalibratorTest {
  private static final int SAME_WEEK = List.of(Kind.values()).indexOf(Kind.SAME_WEEK);

  @Test
  void changesNothingWithoutACase() {
    assertThat(Calibrator.fit(new Sample(1), flat())).isEqualTo(Calibrator.NONE);
  }

  @Test
  void leavesTheOrderOfForecastsAsItIs() {
    Calibrator calibrator = new Calibrator(-0.3, 0.8);

    assertThat(calibrator.probability(-1)).isLessThan(calibrator.probability(0));
    assertThat(calibrator.odds(2)).isCloseTo(-0.3 + 0.8 * 2, within(1e-12));
  }

  @Test
  void drawsInForecastsThatWereTooBold() {
    Curves bold = flat();
    bold.curves()[SAME_WEEK][0] = -3; // said 0.05, came 0.2
    bold.curves()[SAME_WEEK][1] = 3; // said 0.95, came 0.8

    Calibrator calibrator = Calibrator.fit(alternating(), bold);

    assertThat(calibrator.shift()).isCloseTo(0, within(0.01));
    assertThat(calibrator.stretch()).isBetween(Math.log(4) / 3, 0.9);
  }

  /* Every second question had happened in the week before; 4 in 5 of these come true, else 1 in 5. */
  private static Sample alternating() {
    List<Question> questions = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    int[][] counts = new int[Kind.values().length][40_000];
    for (int i = 0; i < counts[0].length; i++) {
      boolean lately = i % 2 == 1;
      questions.add(new Question(i, 0, 0));
      counts[SAME_WEEK][i] = lately ? 1 : 0;
      if (i / 2 % 5 == 0 ? !lately : lately) {
        facts.add(new Fact(0, i, 0, 0));
      }
    }
    Sample sample = new Sample(1);
    int[] ofs = new int[counts.length];
    sample.add(
        new Observation(0, questions, counts, ofs, new boolean[counts[0].length]),
        History.of(facts, counts[0].length, 1),
        7,
        1);
    return sample;
  }

  private static Curves flat() {
    double[][] curves =
        Arrays.stream(Kind.values())
            .map(kind -> new double[kind.scale().corners()])
            .toArray(double[][]::new);
    int kinds = curves.length;
    return new Curves(curves, new double[1], new double[1][kinds], new double[kinds]);
  }
}
