// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final Fact FIRST = new Fact(3, 0, 0, 1);
  private static final Fact SECOND = new Fact(5, 0, 1, 1);
  private static final Fact THIRD = new Fact(5, 1, 0, 0);
  private static final Fact LAST = new Fact(9, 0, 0, 1);

  private final History history = History.of(List.of(LAST, THIRD, FIRST, SECOND), 2, 2);

  @Test
  void ordersFactsByStepAndThenByNumber() {
    assertThat(history.facts()).containsExactly(FIRST, SECOND, THIRD, LAST);
    assertThat(history.steps()).containsExactly(3, 5, 9);
  }

  @Test
  void findsTheFactsOfAStep() {
    assertThat(history.at(5)).containsExactly(SECOND, THIRD);
    assertThat(history.at(4)).isEmpty();
  }

  @Test
  void partsBeforeFromAfter() {
    assertThat(history.before(5).facts()).containsExactly(FIRST);
    assertThat(history.from(5).facts()).containsExactly(SECOND, THIRD, LAST);
    assertThat(history.before(5).entities()).isEqualTo(2);
  }

  @Test
  void keepsAFactThatWasToldTwice() {
    assertThat(History.of(List.of(FIRST, FIRST), 2, 1).facts()).containsExactly(FIRST, FIRST);
  }

  @Test
  void refusesAnEntityThatThereIsNot() {
    assertThatThrownBy(() -> History.of(List.of(FIRST), 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("beyond 1 entities");
  }
}
