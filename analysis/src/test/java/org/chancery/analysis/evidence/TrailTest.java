// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrailTest {
  private final Trail trail = new Trail(3);

  private List<Integer> stepsOf(int entity) {
    return IntStream.range(0, trail.size(entity)).mapToObj(i -> trail.step(entity, i)).toList();
  }

  @Test
  void tellsTheLatestFirst() {
    trail.add(1, 0, 2, 4);
    trail.add(1, 5, 0, 7);

    assertThat(stepsOf(1)).containsExactly(7, 4);
    assertThat(trail.act(1, 0)).isEqualTo(5);
    assertThat(trail.other(1, 1)).isEqualTo(2);
    assertThat(stepsOf(0)).isEmpty();
  }

  @Test
  void keepsAFactThatComesAgainOnce() {
    trail.add(1, 0, 2, 4);
    trail.add(1, 5, 0, 7);
    trail.add(1, 0, 2, 9);

    assertThat(stepsOf(1)).containsExactly(9, 7);
  }

  @Test
  void forgetsTheOldestOfMany() {
    for (int step = 1; step <= 20; step++) {
      trail.add(2, step, 0, step);
    }

    assertThat(stepsOf(2)).containsExactly(20, 19, 18, 17, 16, 15, 14, 13);
  }
}
