// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One wire text, however it was printed. */
final class WordingTest {
  @Test
  void caseSpacesAndPunctuationMakeNoDifference() {
    assertThat(Wording.of("MINSK — The two “agreed”,  on trade."))
        .isEqualTo(Wording.of("Minsk - the two \"agreed\" on\ntrade"))
        .isPresent();
  }

  @Test
  void anotherWordMakesAnotherWording() {
    assertThat(Wording.of("They agreed on trade."))
        .isNotEqualTo(Wording.of("They agree on trade."));
  }

  @Test
  void readsLettersOfAnyScript() {
    assertThat(Wording.of("Президент прибыл в Минск."))
        .isPresent()
        .isNotEqualTo(Wording.of("Президент покинул Минск."));
  }

  @Test
  void nothingButPunctuationHasNoWording() {
    assertThat(Wording.of(" … ")).isEmpty();
  }
}
