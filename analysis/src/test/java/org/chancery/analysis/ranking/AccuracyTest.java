// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.ranking.Rank.End;
import org.junit.jupiter.api.Test;

class AccuracyTest {
  private static final Fact FACT = new Fact(1, 0, 0, 1);

  private static Rank rank(int better, int ties) {
    return Rank.of(FACT, End.TARGET, better, ties);
  }

  @Test
  void ranksTheOnlyOneOfItsScoreBehindTheBetter() {
    assertThat(rank(0, 1).rank()).isEqualTo(1);
    assertThat(rank(4, 1).rank()).isEqualTo(5);
  }

  @Test
  void givesEqualsTheMeanOfTheirRanks() {
    assertThat(rank(0, 2).rank()).isEqualTo(1.5); // of 1 and 2
    assertThat(rank(4, 3).rank()).isEqualTo(6); // of 5, 6 and 7
  }

  @Test
  void addsUpByHand() {
    Accuracy accuracy = Accuracy.of(List.of(rank(0, 1), rank(0, 2), rank(3, 1), rank(10, 1)));

    assertThat(accuracy.meanReciprocalRank())
        .isCloseTo((1 + 1 / 1.5 + 1 / 4.0 + 1 / 11.0) / 4, within(1e-12));
    assertThat(accuracy.hitsAt1()).isEqualTo(0.25);
    assertThat(accuracy.hitsAt3()).isEqualTo(0.5);
    assertThat(accuracy.hitsAt10()).isEqualTo(0.75);
  }

  @Test
  void refusesARankOfNobody() {
    assertThatThrownBy(() -> rank(0, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
