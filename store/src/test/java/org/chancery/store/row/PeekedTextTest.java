// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeekedTextTest {
  @ParameterizedTest(name = "looking at {0} bytes")
  @ValueSource(ints = {0, 1, 5, 6, 100})
  void givesAllBytesHoweverManyWereLookedAt(int bytes) throws IOException {
    PeekedText text = PeekedText.of(Sources.of("abcdef"), bytes);

    assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("abcdef");
  }

  @Test
  void showsTheBeginningWithoutTakingIt() throws IOException {
    PeekedText text = PeekedText.of(Sources.of("abcdef"), 3);

    assertThat(new String(text.beginning(), StandardCharsets.UTF_8)).isEqualTo("abc");
    assertThat(text.read()).isEqualTo('a');
  }

  @Test
  void breaksOffBehindTheLastGoodByte() throws IOException {
    byte[] good = "abc".getBytes(StandardCharsets.UTF_8);
    PeekedText text = PeekedText.of(Sources.breakingAfter(good, 2), 100);

    assertThat(text.beginning()).isEqualTo(good);
    assertThat(text.readNBytes(3)).isEqualTo(good);
    assertThatThrownBy(text::read).isInstanceOf(IOException.class).hasMessage("the wire was cut");
  }
}
