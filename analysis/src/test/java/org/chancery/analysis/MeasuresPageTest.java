// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.analysis.estimate.Exposure;
import org.chancery.analysis.estimate.Interval;
import org.chancery.analysis.estimate.PoissonCount;
import org.chancery.analysis.estimate.RateRatio;
import org.chancery.analysis.estimate.ScoreSum;
import org.chancery.analysis.estimate.Share;
import org.junit.jupiter.api.Test;

/** The examples that docs/measures.md gives its readers. */
class MeasuresPageTest {
  @Test
  void givesTheIntervalsThatTheCodeGives() throws IOException {
    Path root = Path.of(System.getProperty("chancery.root", ".."));
    String page = Files.readString(root.resolve("docs/measures.md"));

    assertThat(page)
        .contains(
            "| 0 incidents | " + words(count(0, 1), 1),
            "| 1 incident | " + words(count(1, 1), 1),
            "| 10 incidents | " + words(count(10, 1), 1),
            "| 10 incidents, f = 3 | " + words(count(10, 3), 1),
            "| 0 conflictual of 5 | " + words(share(0, 5), 2),
            "| 3 conflictual of 10 | " + words(share(3, 10), 2),
            "| no score | " + words(sum(), 1),
            "| scores 1, 1, 4 | " + words(sum(1, 1, 4), 1),
            "| 10 incidents, then 25, in equal windows | ratio " + words(ratio(), 1));
  }

  @Test
  void saysFromHowManyIncidentsOnAComparisonCanTell() {
    assertThat(attainable(5)).isGreaterThan(0.05);
    assertThat(attainable(6)).isLessThan(0.05);
  }

  private static double attainable(int incidents) {
    return RateRatio.of(new Exposure(0, 100), new Exposure(incidents, 100), 1, 0.95).attainable();
  }

  private static Interval count(int n, double dispersion) {
    return PoissonCount.of(n, dispersion, 0.95).interval().orElseThrow();
  }

  private static Interval share(int part, int whole) {
    return Share.of(part, whole, 1, 0.95).interval().orElseThrow();
  }

  private static Interval sum(int... scores) {
    List<BigDecimal> values = Arrays.stream(scores).mapToObj(BigDecimal::valueOf).toList();
    return ScoreSum.of(values, BigDecimal.TEN, 1, 0.95).interval().orElseThrow();
  }

  private static Interval ratio() {
    return RateRatio.of(new Exposure(10, 100), new Exposure(25, 100), 1, 0.95).interval();
  }

  private static String words(Interval interval, int decimals) {
    String format = "%." + decimals + "f to %." + decimals + "f |";
    return String.format(Locale.ROOT, format, interval.low(), interval.high());
  }
}
