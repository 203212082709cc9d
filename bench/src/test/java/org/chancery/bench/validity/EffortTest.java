// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class EffortTest {
  @Test
  void givesTheSameHoweverManyProcessorsThereAre() {
    Map<Integer, List<Double>> one = new ForkJoinPool(1).invoke(task());
    Map<Integer, List<Double>> three = new ForkJoinPool(3).invoke(task());

    assertThat(three).isEqualTo(one).hasSize(20);
    assertThat(one.get(7)).hasSize(30).doesNotHaveDuplicates();
  }

  private static ForkJoinTask<Map<Integer, List<Double>>> task() {
    List<Integer> cells = IntStream.range(0, 20).boxed().toList();
    return ForkJoinTask.adapt(
        () -> Effort.FULL.run("grid", cells, 30, (cell, chance) -> cell + chance.uniform()));
  }
}
