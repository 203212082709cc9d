// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.model.event.Provenance.Span;
import org.junit.jupiter.api.Test;

final class MarkedSentenceTest {
  @Test
  void takesTheMarksOut() {
    MarkedSentence marked = MarkedSentence.parse("<s>Mali</s> bombed <t>Niger</t>.", "", "");

    assertThat(marked.text()).isEqualTo("Mali bombed Niger.");
    assertThat(marked.source()).contains(new Span(0, 4));
    assertThat(marked.target()).contains(new Span(12, 17));
  }

  @Test
  void looksForWordsWhereAMarkIsMissing() {
    MarkedSentence marked = MarkedSentence.parse("Mali bombed <t>Niger</t>.", "Mali", "");

    assertThat(marked.source()).contains(new Span(0, 4));
  }

  @Test
  void goesWithoutWhoIsNotThere() {
    MarkedSentence marked = MarkedSentence.parse("Mali bombed it. <t></t>", "Chad", " ");

    assertThat(marked.source()).isEqualTo(Optional.empty());
    assertThat(marked.target()).isEqualTo(Optional.empty());
  }

  @Test
  void takesTheFirstOfSeveralMarks() {
    MarkedSentence marked =
        MarkedSentence.parse("<s>Mali</s> and <s>Chad</s> met <t>Niger</t>.", "", "");

    assertThat(marked.text()).isEqualTo("Mali and Chad met Niger.");
    assertThat(marked.source()).contains(new Span(0, 4));
  }
}
