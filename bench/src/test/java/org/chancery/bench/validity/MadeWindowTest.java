// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.analysis.effect.Sample;
import org.chancery.bench.validity.MadeWindow.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MadeWindowTest {
  private static final int WINDOWS = 4_000;

  @ParameterizedTest
  @EnumSource
  void amountsAreThoseThatArePromised(Part part) {
    MadeWindow window = new MadeWindow(10, 26, 2, 0.3);
    double each =
        samples(window, part).stream().mapToDouble(Sample::amount).average().orElseThrow();

    double promised = window.truth(part) * window.days();
    assertThat(each / promised).isCloseTo(1, within(0.08));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 2, 4})
  void varianceExceedsTheMeanByTheFactor(double factor) {
    MadeWindow window = new MadeWindow(10, 26, factor, 0.3);
    double[] counts =
        samples(window, Part.INCIDENTS).stream().mapToDouble(Sample::incidents).toArray();
    double variance =
        IntStream.range(0, counts.length)
            .mapToDouble(i -> (counts[i] - 10) * (counts[i] - 10))
            .average()
            .orElseThrow();

    assertThat(variance / 10).isCloseTo(factor, within(0.15 * factor));
  }

  private static List<Sample> samples(MadeWindow window, Part part) {
    return IntStream.range(0, WINDOWS)
        .mapToObj(i -> window.draw(part, Chance.of("window", 0, i)))
        .toList();
  }
}
