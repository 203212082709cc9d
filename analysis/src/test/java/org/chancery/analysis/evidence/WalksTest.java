// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;
import org.chancery.analysis.fact.Kinship;
import org.junit.jupiter.api.Test;

class WalksTest {
  private static final int STEP = 81; // a half-life of 80 after the facts

  private final Memory memory = new Memory(Kinship.none(5, 1));
  private final Walks walks = new Walks(5);

  private void know(Fact... facts) {
    memory.add(History.of(List.of(facts), 5, 1));
    memory.open(STEP);
    walks.walk(memory, new Query(STEP, 0, 0));
  }

  @Test
  void givesAPartnerItsShareOfDealings() {
    know(new Fact(1, 0, 0, 1));

    assertThat(walks.weight(Walk.PARTNER, 1)).isCloseTo(0.5f, within(1e-6f)); // 0.5 / (0.5 + 0.5)
  }

  @Test
  void findsThePartnersOfPartners() {
    know(new Fact(1, 0, 0, 1), new Fact(1, 1, 0, 2));

    // From 1, which has two dealings worth a half each: 0.5 / (0.5 + 0.5 + 0.5).
    assertThat(walks.weight(Walk.NEAR, 2)).isCloseTo(0.5f / 3, within(1e-6f));
    assertThat(walks.weight(Walk.NEAR, 4)).isZero();
  }

  @Test
  void findsThoseWhoDoTheSameToTheSame() {
    know(new Fact(1, 0, 0, 1), new Fact(1, 2, 0, 1), new Fact(1, 2, 0, 3));

    // 0 to 1: 1/2; back from 1 to 2: 1/3; from 2 to 3: 1/3.
    assertThat(walks.weight(Walk.ALIKE, 3)).isCloseTo(1f / 18, within(1e-6f));
  }
}
