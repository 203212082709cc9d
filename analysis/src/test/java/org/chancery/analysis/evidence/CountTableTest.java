// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CountTableTest {
  private final CountTable table = new CountTable();

  @Test
  void halvesAfterAHalfLife() {
    table.add(7, 10);

    assertThat(table.countOf(7, 16, Decay.WEEK)).isEqualTo(0.5f);
    assertThat(table.countOf(7, 30, Decay.MONTH)).isEqualTo(0.5f);
    assertThat(table.countOf(7, 90, Decay.QUARTER)).isEqualTo(0.5f);
    assertThat(table.countOf(7, 90, Decay.EVER)).isEqualTo(1);
  }

  @Test
  void addsUpWhatIsLeft() {
    table.add(7, 0);
    table.add(7, 6);
    table.add(7, 12);

    assertThat(table.countOf(7, 12, Decay.WEEK)).isCloseTo(1.75f, within(1e-6f));
  }

  @Test
  void remembersTheFirstAndTheLastStep() {
    table.add(7, 3);
    table.add(7, 9);

    assertThat(table.first(table.find(7))).isEqualTo(3);
    assertThat(table.last(table.find(7))).isEqualTo(9);
  }

  @Test
  void knowsNothingOfOtherKeys() {
    table.add(7, 3);

    assertThat(table.find(8)).isNegative();
    assertThat(table.countOf(8, 4, Decay.EVER)).isZero();
  }

  @Test
  void countsManyKeysAsAMapDoes() {
    Random random = new Random(5);
    Map<Long, Integer> expected = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      long key = KeyIndex.of(random.nextInt(20), random.nextInt(20), random.nextInt(20));
      table.add(key, 0);
      expected.merge(key, 1, Integer::sum);
    }

    assertThat(table.size()).isEqualTo(expected.size());
    expected.forEach(
        (key, count) -> assertThat(table.countOf(key, 1, Decay.EVER)).isEqualTo((float) count));
  }
}
