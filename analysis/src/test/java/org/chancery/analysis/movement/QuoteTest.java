// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {
  @Test
  void standsOnOneLineWithoutItsFullStop() {
    assertThat(Quote.of("  Minsk called\n its ambassador home. "))
        .isEqualTo("Minsk called its ambassador home");
  }

  @Test
  void cutsAtAWord() {
    String cut = Quote.of("word ".repeat(40));

    assertThat(cut).endsWith("word …").hasSizeLessThanOrEqualTo(122);
  }

  @Test
  void doesNotSplitACharacter() {
    assertThat(Quote.of("😀".repeat(130))).isEqualTo("😀".repeat(120) + " …");
  }
}
