// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.chancery.model.fault.ChanceryException;
import org.junit.jupiter.api.Test;

/** What a person reads who has mistyped; no session is begun for that. */
final class MainTest {
  private static String told(int code, String... words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(Main.run(new PrintStream(err, true, StandardCharsets.UTF_8), List.of(words)))
        .isEqualTo(code);
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void asksWhichJob() {
    assertThat(told(2)).contains("which job?", "rollup RECORD --out DIR");
    assertThat(told(2, "rolup", "r")).contains("which job?");
  }

  @Test
  void namesTheOptionsThereAreForOneThereIsNot() {
    assertThat(told(2, "rollup", "r", "--aut", "o")).contains("--aut", "--only, --out");
  }

  @Test
  void keepsOptionsAndWordsInTheirOrder() {
    Arguments arguments =
        Arguments.of(List.of("a", "--x", "1", "b", "--x", "2", "--y", "3"), Set.of("--x", "--y"));

    assertThat(arguments.words()).containsExactly("a", "b");
    assertThat(arguments.all("--x")).containsExactly("1", "2");
    assertThat(arguments.value("--y")).contains("3");
    assertThatThrownBy(() -> arguments.value("--x"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> arguments.needed("--z"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("missing");
  }
}
