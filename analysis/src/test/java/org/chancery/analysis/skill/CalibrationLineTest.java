// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationLineTest {
  @Test
  void goesThroughTwoPoints() {
    List<ScoredForecast> forecasts = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      forecasts.add(new ScoredForecast(1, i, 0.2, i < 4)); // said 0.2, came 0.4
      forecasts.add(new ScoredForecast(1, i, 0.8, i < 6)); // said 0.8, came 0.6
    }

    CalibrationLine line = CalibrationLine.of(forecasts);

    assertThat(line.slope()).isCloseTo(Math.log(0.6 / 0.4) / Math.log(0.8 / 0.2), within(1e-5));
    assertThat(line.intercept()).isCloseTo(0, within(1e-5));
    assertThat(line.came(0.2)).isCloseTo(0.4, within(1e-5));
  }

  @Test
  void staysFiniteWhereEverythingHappened() {
    CalibrationLine line =
        CalibrationLine.of(
            List.of(new ScoredForecast(1, 1, 0.2, true), new ScoredForecast(1, 2, 0.8, true)));

    assertThat(line.intercept()).isFinite();
    assertThat(line.slope()).isFinite();
  }

  @Test
  void isWhereOneStepFromItLeads() {
    List<ScoredForecast> forecasts = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      forecasts.add(new ScoredForecast(1, i, (i + 1) / 32.0, i % 3 != 0));
    }
    CalibrationLine line = CalibrationLine.of(forecasts);
    CalibrationLine.OneStep step = new CalibrationLine.OneStep(line, true);
    double[] sums = new double[step.width()];
    forecasts.forEach(forecast -> step.add(0, forecast, sums));

    assertThat(step.figure(sums)).isCloseTo(line.slope(), within(1e-9));
  }
}
