// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KappaTest {
  /* Rows are the first person's classes, columns the second's. */
  private static List<Kappa.Pair> table(int[][] counts) {
    List<Kappa.Pair> pairs = new ArrayList<>();
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts.length; column++) {
        pairs.addAll(
            Collections.nCopies(counts[row][column], new Kappa.Pair("c" + row, "c" + column)));
      }
    }
    return pairs;
  }

  /* Fleiss, Levin and Paik (2003), Statistical methods for rates and proportions, 3rd edition,
   * table 18.1: two raters, 100 subjects, three diagnoses; kappa .676, standard error .087. */
  @Test
  void agreesWithFleissOnThreeDiagnoses() {
    List<Kappa.Pair> pairs = table(new int[][] {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}});

    Kappa kappa = Kappa.of(pairs);

    assertThat(kappa.agreed()).isCloseTo(0.89, within(1e-9));
    assertThat(kappa.expected()).isCloseTo(0.66, within(1e-9));
    assertThat(kappa.value().orElseThrow()).isCloseTo(0.676, within(0.0005));
    assertThat(kappa.standardError().orElseThrow()).isCloseTo(0.087, within(0.001));
  }

  /* The same table, each class against the others, by hand: (.90 - .68) / .32, (.93 - .86) / .14,
   * (.95 - .78) / .22. */
  @Test
  void measuresEachClassAgainstTheOthers() {
    List<Kappa.Pair> pairs = table(new int[][] {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}});

    assertThat(Kappa.ofClass("c0", pairs).value().orElseThrow()).isCloseTo(0.6875, within(1e-9));
    assertThat(Kappa.ofClass("c1", pairs).value().orElseThrow()).isCloseTo(0.5, within(1e-9));
    assertThat(Kappa.ofClass("c2", pairs).value().orElseThrow())
        .isCloseTo(0.17 / 0.22, within(1e-9));
  }

  @Test
  void isOneWhereAllAgreeAndItsErrorNought() {
    Kappa kappa = Kappa.of(table(new int[][] {{7, 0}, {0, 3}}));

    assertThat(kappa.value().orElseThrow()).isCloseTo(1, within(1e-12));
    assertThat(kappa.standardError().orElseThrow()).isCloseTo(0, within(1e-6));
  }

  @Test
  void isNegativeWhereTheyAgreeLessThanByChance() {
    assertThat(Kappa.of(table(new int[][] {{0, 5}, {5, 0}})).value().orElseThrow())
        .isCloseTo(-1, within(1e-12));
  }

  @Test
  void isNotDefinedWhereBothKnowOneClassOnly() {
    Kappa kappa = Kappa.of(table(new int[][] {{12}}));

    assertThat(kappa.agreed()).isCloseTo(1, within(1e-12));
    assertThat(kappa.value()).isEmpty();
    assertThat(kappa.interval(0.95)).isEmpty();
  }

  @Test
  void nothingJudgedByBothIsRefused() {
    assertThatThrownBy(() -> Kappa.of(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void intervalIsCutAtOne() {
    Kappa kappa = Kappa.of(table(new int[][] {{9, 1}, {0, 5}}));

    assertThat(kappa.interval(0.95).orElseThrow().high()).isEqualTo(1);
    assertThat(kappa.interval(0.95).orElseThrow().low())
        .isCloseTo(
            kappa.value().orElseThrow() - 1.959964 * kappa.standardError().orElseThrow(),
            within(1e-5));
  }
}
