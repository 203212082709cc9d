// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class NaiveTurnsTest {
  @Test
  void findsNoTurnInAConstantSeries() {
    assertThat(NaiveTurns.of(Collections.nCopies(48, 3.0))).isEmpty();
  }

  @Test
  void findsTheCutsOfAThreefoldLevel() {
    List<Double> counts =
        Stream.of(
                Collections.nCopies(20, 1.0),
                Collections.nCopies(10, 9.0),
                Collections.nCopies(15, 2.0))
            .flatMap(List::stream)
            .toList();

    assertThat(NaiveTurns.of(counts)).containsExactly(20, 30);
  }

  @Test
  void takesTheBurstsOfConstantOverdispersedSeriesForTurnsMoreOftenThanNot() {
    Setting setting = new Setting(3, new Spread(2), 96);
    long turned =
        IntStream.range(0, 200)
            .filter(
                i -> {
                  Chance chance = Chance.of("naive", 0, i);
                  MadeSeries made =
                      new ConstantCounts(setting, chance).draw(ConstantKind.INDEPENDENT);
                  return !NaiveTurns.of(made.naive()).isEmpty();
                })
            .count();

    assertThat(turned).isBetween(106L, 200L); // 53 to 95 in 100 and more with the spread
  }
}
