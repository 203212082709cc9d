// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.bench.validity.Target.Result;
import org.junit.jupiter.api.Test;

final class TargetTest {
  @Test
  void isMetWithinTheErrorOrMissed() {
    assertThat(Target.atMost("false turns", 0.05, new Frequency(40, 1_000)).result())
        .isEqualTo(Result.MET);
    assertThat(Target.atMost("false turns", 0.05, new Frequency(60, 1_000)).result())
        .isEqualTo(Result.WITHIN_ERROR);
    assertThat(Target.atMost("false turns", 0.05, new Frequency(80, 1_000)).result())
        .isEqualTo(Result.MISSED);
  }

  @Test
  void coverageMayBeTooHighAsWellAsTooLow() {
    assertThat(Target.between("coverage", 0.85, 0.95, new Frequency(990, 1_000)).result())
        .isEqualTo(Result.MISSED);
    assertThat(Target.between("coverage", 0.85, 0.95, new Frequency(800, 1_000)).result())
        .isEqualTo(Result.MISSED);
    assertThat(Target.between("coverage", 0.85, 0.95, new Frequency(900, 1_000)).result())
        .isEqualTo(Result.MET);
  }

  @Test
  void isMissedInAllCellsIfItIsMissedInOne() {
    List<Frequency> cells = List.of(new Frequency(900, 1_000), new Frequency(600, 1_000));

    Target target = Target.inEach("found", 0.8, cells);

    assertThat(target.result()).isEqualTo(Result.MISSED);
    assertThat(target.reached()).isEqualTo("1 of 2; in 1 it is missed by more than the error");
  }

  @Test
  void errorIsThatOfABinomialShare() {
    assertThat(new Frequency(100, 400).toString()).isEqualTo("25.0 ± 2.2");
  }
}
