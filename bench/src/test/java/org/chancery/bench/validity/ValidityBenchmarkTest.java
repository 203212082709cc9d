// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ValidityBenchmarkTest {
  @Test
  void quickGridRunsEveryCheckAndSaysThatItIsQuick() {
    String page = ValidityBenchmark.page(Effort.QUICK);

    assertThat(page)
        .contains(
            "A quick run",
            "## Targets",
            "## False turning points",
            "## Planted shifts in counts",
            "## Turning points of continuous series",
            "## Intervals of effects",
            "## Verdicts",
            "## Pitfalls",
            "## Known series");
  }
}
