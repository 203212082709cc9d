// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.text.language.Draft;
import org.chancery.text.language.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ActorFinderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya closed the road.",
        "Guinea-Bissau closed the road.",
        "Kurdistan Workers' Party fighters came.",
        "Bonn closed the road.",
        "Germans closed the road.",
        "They closed the road.",
        "The country closed the road.",
        "Police closed the road.",
        "Barack Obama closed the road."
      })
  void opensForWhoeverCanBeMeant(String text) {
    assertThat(Read.FINDER.mayName(words(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rain fell on the hills.",
        "We ate turkey.",
        "Shares rose by 3 per cent on Monday.",
        "!!!",
        "See page 12."
      })
  void staysShutWhereNobodyCan(String text) {
    assertThat(Read.FINDER.mayName(words(text))).isFalse();
  }

  private static List<String> words(String text) {
    List<Draft> drafts = Parser.split(text);
    return drafts.get(0).words();
  }
}
