// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MemoryLimitTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1GB,    1000000000
          1.5 GB, 1500000000
          512MiB, 536870912
          64KB,   64000
          2TiB,   2199023255552
          """)
  void readsAmounts(String amount, long bytes) {
    assertThat(MemoryLimit.parse(amount).bytes()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "GB", "1gb", "-1GB", "1GB; drop table event", "1,5GB"})
  void refusesWhatIsNoAmount(String text) {
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> MemoryLimit.parse(text))
        .satisfies(refused -> assertThat(refused.fault()).isEqualTo(Fault.USER));
  }

  @Test
  void writesWithLessThanIsAllowedButNeverWithMore() {
    assertThat(MemoryLimit.parse("4GB").toWrite().bytes()).isEqualTo(128L << 20);
    assertThat(MemoryLimit.parse("64MB").toWrite()).isEqualTo(MemoryLimit.parse("64MB"));
  }
}
