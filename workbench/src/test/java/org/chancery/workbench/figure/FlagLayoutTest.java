// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.chancery.workbench.figure.FlagLayout.Label;
import org.chancery.workbench.figure.FlagLayout.Place;
import org.chancery.workbench.figure.FlagLayout.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlagLayoutTest {
  private static final FlagLayout LAYOUT = new FlagLayout(0, 760, 7);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void neverLetsLabelsTouchNorLeadersRunThroughThem(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      double[] leaders = random.doubles(1 + random.nextInt(20), 8, 752).sorted().toArray();
      double[] apart = Spread.apart(leaders, 12, 8, 752);
      List<Label> labels =
          Arrays.stream(apart).mapToObj(x -> new Label(x, 17, 30 + random.nextInt(240))).toList();

      List<Place> places = LAYOUT.place(labels);

      assertThat(places).hasSameSizeAs(labels);
      assertNothingTouches(places);
    }
  }

  private static void assertNothingTouches(List<Place> places) {
    for (int i = 0; i < places.size(); i++) {
      Place one = places.get(i);
      assertThat(one.from()).isGreaterThanOrEqualTo(-1);
      assertThat(one.to()).isLessThanOrEqualTo(761);
      for (int j = 0; j < places.size(); j++) {
        Place other = places.get(j);
        if (i != j && one.row() == other.row()) {
          assertThat(one.to() < other.from() || other.to() < one.from()).isTrue();
        }
        if (one.row() > other.row()) {
          assertThat(one.leader() < other.from() || one.leader() > other.to()).isTrue();
        }
      }
    }
  }

  @Test
  void keepsTheWordsWhereThereIsRoom() {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      labels.add(new Label(40 + i * 100, 17, 150));
    }

    assertThat(LAYOUT.place(labels)).noneMatch(place -> place.side() == Side.BARE);
  }

  @Test
  void turnsTheLastLabelInwardAtTheEdge() {
    List<Place> places = LAYOUT.place(List.of(new Label(700, 17, 150)));

    assertThat(places.get(0).side()).isEqualTo(Side.LEFT);
  }

  @Test
  void leavesTheNumberWhereWordsHaveNoRoom() {
    List<Place> places = new FlagLayout(0, 300, 2).place(List.of(new Label(150, 17, 290)));

    assertThat(places.get(0).side()).isEqualTo(Side.BARE);
  }
}
