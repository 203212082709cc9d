// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
  @ParameterizedTest
  @CsvSource({"0, '0'", "999, '999'", "1400, '1,400'", "1234567, '1,234,567'"})
  void writesCountsWithThousandsApart(long count, String written) {
    assertThat(Quantity.count(count, Reference.NONE).text()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"0.31, 31\u202f%", "0.005, 0\u202f%", "1, 100\u202f%"})
  void writesSharesInPercent(double share, String written) {
    assertThat(Quantity.share(share, Reference.NONE).text()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"2.449, +2.4", "-3.25, \u22123.2", "0, 0.0", "-0.04, 0.0"})
  void writesScoresWithTheirSignAndNoNegativeZero(double score, String written) {
    assertThat(Quantity.score(score, 1, Reference.NONE).text()).isEqualTo(written);
  }

  @Test
  void roundsTheIntervalAsTheNumber() {
    Quantity share = Quantity.share(0.3125, Reference.NONE).within(0.142, 0.556, 90).from(16);

    assertThat(share.intervalText()).isEqualTo("14 to 56");
    assertThat(share.particulars(", ")).isEqualTo("90\u202f% interval 14 to 56, n\u202f=\u202f16");
  }

  @Test
  void saysNothingOfAnIntervalThatIsNotThere() {
    assertThat(Quantity.count(3, Reference.NONE).particulars(", ")).isEmpty();
  }

  @Test
  void refusesACountThatIsNone() {
    assertThatThrownBy(() -> Quantity.count(-1, Reference.NONE)).hasMessageContaining("-1");
    assertThatThrownBy(() -> Quantity.score(Double.NaN, 1, Reference.NONE))
        .hasMessageContaining("NaN");
    assertThatThrownBy(() -> new Interval(BigDecimal.TEN, BigDecimal.ONE, 90))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
