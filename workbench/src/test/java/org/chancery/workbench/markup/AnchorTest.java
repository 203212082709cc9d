// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AnchorTest {
  @Test
  void keepsThePlainIdOfAnEvent() {
    assertThat(Anchor.of("chronology:kyzym-recalled").id()).isEqualTo("chronology:kyzym-recalled");
  }

  @Test
  void givesDifferentTextsDifferentNames() {
    assertThat(Anchor.of("a b")).isNotEqualTo(Anchor.of("a_b")).isNotEqualTo(Anchor.of("a_20_b"));
  }

  @Test
  void holdsNothingThatAnAddressWouldEscape() {
    assertThat(Anchor.of("feed:<\"x y\">&ä#").id()).matches("[A-Za-z0-9.:_-]+");
  }

  @Test
  void refusesANameThatIsNone() {
    assertThatThrownBy(() -> new Anchor("a b")).hasMessageContaining("a b");
  }
}
