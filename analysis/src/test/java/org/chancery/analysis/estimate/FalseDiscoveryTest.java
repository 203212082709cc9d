// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {
  /* The fifteen probabilities of Benjamini and Hochberg (1995), section 4. */
  private static final List<Double> EXAMPLE =
      List.of(
          0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
          0.5719, 0.6528, 0.7590, 1.0000);

  @Test
  void keepsTheFourThatBenjaminiAndHochbergKeep() {
    List<Double> adjusted = FalseDiscovery.adjust(EXAMPLE);

    assertThat(adjusted.stream().filter(q -> q <= 0.05)).hasSize(4);
    assertThat(adjusted.get(3)).isCloseTo(0.0095 * 15 / 4, within(1e-12));
  }

  @Test
  void givesEachComparisonItsOwnWhateverTheOrder() {
    List<Double> shuffled = new ArrayList<>(EXAMPLE);
    Collections.shuffle(shuffled, new Random(3));

    List<Double> adjusted = FalseDiscovery.adjust(shuffled);

    List<Double> sorted = FalseDiscovery.adjust(EXAMPLE);
    for (int i = 0; i < shuffled.size(); i++) {
      assertThat(adjusted.get(i)).isEqualTo(sorted.get(EXAMPLE.indexOf(shuffled.get(i))));
    }
  }

  @Test
  void leavesASingleComparisonAsItIs() {
    assertThat(FalseDiscovery.adjust(List.of(0.03))).containsExactly(0.03);
    assertThat(FalseDiscovery.adjust(List.of())).isEmpty();
  }
}
