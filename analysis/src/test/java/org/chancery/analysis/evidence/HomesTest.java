// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.analysis.fact.Kinship;
import org.junit.jupiter.api.Test;

class HomesTest {
  private static final int PERSON = 4;

  /* Two of group 0, two of group 1, and a person whose name tells no group. */
  private final Homes homes =
      new Homes(Kinship.of(new int[] {0, 0, 1, 1, 2}, new int[] {0, 1, 0, 1, 2}, new int[] {0}));

  @Test
  void putsAPersonIntoTheGroupHeDealsWith() {
    homes.add(PERSON, 0, 1);
    homes.add(PERSON, 1, 2);

    assertThat(homes.group(PERSON)).isEqualTo(0);
    assertThat(homes.isAdopted(PERSON)).isTrue();
  }

  @Test
  void waitsForASecondDealing() {
    homes.add(PERSON, 0, 1);

    assertThat(homes.isAdopted(PERSON)).isFalse();
  }

  @Test
  void movesHimWhenAnotherGroupHasMore() {
    homes.add(PERSON, 0, 1);
    homes.add(PERSON, 1, 1);
    for (int step = 2; step < 6; step++) {
      homes.add(PERSON, 2, step);
    }

    assertThat(homes.group(PERSON)).isEqualTo(1);
  }

  @Test
  void leavesThoseWhoseNameTellsTheirGroup() {
    homes.add(0, 2, 1);
    homes.add(0, 3, 2);

    assertThat(homes.group(0)).isEqualTo(0);
  }
}
