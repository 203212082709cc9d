// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.List;
import org.chancery.workbench.golden.Golden;
import org.chancery.workbench.golden.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ComplaintsTest {
  private final Complaints complaints = new Complaints("cases/belarus/case.yaml");

  @Test
  void throwsNothingWhereNothingIsWrong() {
    assertThatCode(complaints::throwIfAny).doesNotThrowAnyException();
  }

  @Test
  void tellsOneComplaintWithItsLineAndWhatIsValid() {
    complaints.addUnknown(
        7, Reason.UNKNOWN_KEY, "key", "focsu", List.of("title", "focus"), "Valid keys");

    Golden.of(getClass(), "one-complaint.golden.txt").matches(Told.of(complaints.exception()));
  }

  @Test
  void tellsSeveralInTheOrderOfTheFileAndCountsTheRest() {
    for (int line = 25; line > 0; line--) {
      complaints.add(line, Reason.BAD_VALUE, "'" + line + "' is wrong", "Write " + -line + ".");
    }

    Golden.of(getClass(), "many-complaints.golden.txt").matches(Told.of(complaints.exception()));
  }

  @Test
  void blamesTheFileWhereItIsNotOfItsFormat() {
    complaints.add(1, Reason.BAD_VALUE, "x", "");
    complaints.add(2, Reason.SYNTAX, "y", "");

    assertThat(Told.of(complaints.exception())).startsWith("DATA: x (the first of 2 errors");
  }

  @Test
  void quotesInOneLineAndNotTooLong() {
    assertThat(Quoted.of("a\nb\tc")).isEqualTo("'a b c'");
    assertThat(Quoted.of("x".repeat(1 << 20))).hasSize(63).endsWith("x…'");
    assertThat(Quoted.of("x".repeat(59) + "\ud83d\ude00y")).isEqualTo("'" + "x".repeat(59) + "…'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1,400", "1e9", "0x10", "NaN", "1.", "٣", "1234567890123456789"})
  void refusesWhatIsNoPlainDecimalNumber(String text) {
    assertThat(parses(text)).isFalse();
  }

  @Test
  void readsDecimalNumbersExactly() {
    assertThat(Decimal.parse("-0.10")).isEqualTo(new BigDecimal("-0.10"));
  }

  private static boolean parses(String text) {
    try {
      Decimal.parse(text);
      return true;
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }
}
