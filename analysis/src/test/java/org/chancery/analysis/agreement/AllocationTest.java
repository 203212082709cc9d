// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class AllocationTest {
  private static final long SEED = 20_261_124;

  @Test
  void halfIsEvenAndHalfInProportion() {
    assertThat(Allocation.of(Map.of("A", 800, "B", 200), 100))
        .containsExactly(Map.entry("A", 65), Map.entry("B", 35)); // 25 + 40, 25 + 10
  }

  @Test
  void smallStrataAreTakenWholeAndTheOthersGetTheRest() {
    assertThat(Allocation.of(Map.of("A", 500, "B", 3, "C", 500), 101))
        .containsEntry("B", 3)
        .containsEntry("A", 49)
        .containsEntry("C", 49);
  }

  @Test
  void whereTheSampleIsLargerThanTheWholeAllIsTaken() {
    assertThat(Allocation.of(Map.of("A", 4, "B", 1), 200)).isEqualTo(Map.of("A", 4, "B", 1));
  }

  @Test
  void aSampleTooSmallForOneOfEachIsRefused() {
    assertThatThrownBy(() -> Allocation.of(Map.of("A", 4, "B", 1), 1))
        .hasMessageContaining("one of each of 2 strata");
  }

  @Test
  void anySampleHasItsSizeAndOneOfEachAtLeast() {
    Random random = new Random(SEED);
    for (int run = 0; run < 300; run++) {
      Map<Integer, Integer> strata = new TreeMap<>();
      int count = 1 + random.nextInt(16);
      for (int stratum = 0; stratum < count; stratum++) {
        strata.put(stratum, 1 + random.nextInt(random.nextBoolean() ? 5 : 900));
      }
      int size = count + random.nextInt(400);
      int whole = strata.values().stream().mapToInt(Integer::intValue).sum();

      Map<Integer, Integer> taken = Allocation.of(strata, size);

      assertThat(taken.keySet()).isEqualTo(strata.keySet());
      assertThat(taken.values().stream().mapToInt(Integer::intValue).sum())
          .as("seed %d", SEED)
          .isEqualTo(Math.min(size, whole));
      strata.forEach(
          (stratum, available) -> assertThat(taken.get(stratum)).isBetween(1, available));
    }
  }
}
