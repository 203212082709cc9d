// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BootstrapTest {
  private static final Bootstrap BOOTSTRAP = new Bootstrap(2_000, 0.9, 1);

  private static List<Judgement> right(int right, int wrong) {
    List<Judgement> judgements =
        new ArrayList<>(Collections.nCopies(right, new Judgement("a", "a")));
    judgements.addAll(Collections.nCopies(wrong, new Judgement("a", "NONE")));
    return judgements;
  }

  @Test
  void intervalOfOneLabelIsThatOfABinomial() {
    Bootstrap.Interval interval = BOOTSTRAP.macroF1(right(80, 20), Level.ROOT);

    // Binomial(100, 0.8) has 73 and 86 at 5 and 95 %, and k right are an F1 of 2k / (k + 100).
    assertThat(interval.low()).isCloseTo(146.0 / 173, within(0.012));
    assertThat(interval.high()).isCloseTo(172.0 / 186, within(0.012));
  }

  @Test
  void nothingIsUncertainWhereAllIsRight() {
    assertThat(BOOTSTRAP.macroF1(right(30, 0), Level.ROOT)).isEqualTo(new Bootstrap.Interval(1, 1));
  }

  @Test
  void moreRowsMakeItNarrower() {
    Bootstrap.Interval few = BOOTSTRAP.macroF1(right(8, 2), Level.ROOT);
    Bootstrap.Interval many = BOOTSTRAP.macroF1(right(800, 200), Level.ROOT);

    assertThat(many.high() - many.low()).isLessThan((few.high() - few.low()) / 3);
  }

  @Test
  void quantileLiesBetweenNeighbours() {
    double[] sorted = {1, 2, 3, 4};

    // As R's quantile(1:4, p): 1.75 at 0.25, 2.5 at 0.5.
    assertThat(Bootstrap.quantile(sorted, 0.25)).isCloseTo(1.75, within(1e-12));
    assertThat(Bootstrap.quantile(sorted, 0.5)).isCloseTo(2.5, within(1e-12));
    assertThat(Bootstrap.quantile(sorted, 1)).isEqualTo(4);
  }
}
