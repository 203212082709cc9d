// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chancery.model.ontology.Scale.GOLDSTEIN;
import static org.chancery.model.ontology.Scale.PLOVER;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class IntensityTest {
  @Test
  void refusesToMixScales() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> score("1", GOLDSTEIN).plus(score("1", PLOVER)))
        .withMessageContaining("Goldstein")
        .withMessageContaining("PLOVER");
  }

  @Test
  void isNotEqualToTheSameAmountOnAnotherScale() {
    assertThat(score("1", GOLDSTEIN)).isNotEqualTo(score("1", PLOVER));
  }

  @Test
  void addsUpExactly() {
    Intensity sum = Intensity.zero(GOLDSTEIN);
    for (int i = 0; i < 10; i++) {
      sum = sum.plus(score("0.1", GOLDSTEIN));
    }

    assertThat(sum).isEqualTo(score("1", GOLDSTEIN));
  }

  @Test
  void letsSumsLeaveTheRangeOfScores() {
    assertThat(score("-10", PLOVER).plus(score("-9.5", PLOVER)).value()).isEqualTo("-19.5");
  }

  @Test
  void refusesScoresBeyondTheScale() {
    assertThatIllegalArgumentException().isThrownBy(() -> score("10.1", PLOVER));
    assertThatIllegalArgumentException().isThrownBy(() -> score("-11", GOLDSTEIN));
  }

  @Test
  void takesNoNoticeOfTrailingZeros() {
    assertThat(score("10.0", PLOVER)).isEqualTo(score("10", PLOVER));
    assertThat(score("10.0", PLOVER).value()).hasToString("10");
    assertThat(score("0.00", PLOVER)).isEqualTo(Intensity.zero(PLOVER));
  }

  @Test
  void turnsAbout() {
    assertThat(score("-3.5", PLOVER).negated()).isEqualTo(score("3.5", PLOVER));
  }

  private static Intensity score(String value, Scale scale) {
    return Intensity.score(new BigDecimal(value), scale);
  }
}
