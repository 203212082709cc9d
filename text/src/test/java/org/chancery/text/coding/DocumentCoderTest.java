// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.time.Edtf;
import org.chancery.text.coding.FailureCase.Triple;
import org.junit.jupiter.api.Test;

final class DocumentCoderTest {
  private static final String INVASION =
      "Iraq invaded Kuwait in 1990. Iraq recalled its envoy to Jordan on Monday.";

  @Test
  void takesTheLongPastOfNewsForBackground() {
    List<CodedEvent> events = Read.of("2024-05-15", TextKind.NEWS, INVASION).events();

    assertThat(events).extracting(CodedEvent::historical).containsExactly(true, false);
    assertThat(events)
        .extracting(event -> event.date().orElseThrow())
        .containsExactly(Edtf.parse("1990"), Edtf.parse("2024-05-13"));
  }

  @Test
  void takesThePastOfAnEssayForItsSubject() {
    List<CodedEvent> events = Read.of("2024-05-15", TextKind.ESSAY, INVASION).events();

    assertThat(events).isNotEmpty().noneMatch(CodedEvent::historical);
  }

  @Test
  void numbersSentencesThroughTheDocument() {
    List<CodedEvent> events =
        Read.news("It rained. Mali bombed Niger.", "Nobody laughed. Togo sued Benin.").events();

    assertThat(events).extracting(CodedEvent::sentence).containsExactly(2, 4);
    assertThat(events).extracting(CodedEvent::place).containsOnly("paragraph");
  }

  @Test
  void knowsThoseNamedBeforeByTheirPronoun() {
    List<CodedEvent> events =
        Read.news("Mali's president arrived on Monday. He accused Niger of theft.").events();

    assertThat(events)
        .flatExtracting(Triple::of)
        .extracting(Triple::toString)
        .contains("MLI/GOV>NER:ACCUSE/allege");
  }

  @Test
  void knowsWhoseQuotationGoesOn() {
    List<CodedEvent> events =
        Read.news(
                "\"We condemn Israel,\" Iran's president said. \"We will never recognise Kosovo.\"",
                "\"We condemn Peru.\"")
            .events();

    assertThat(events)
        .flatExtracting(Triple::of)
        .extracting(Triple::toString)
        .contains("IRN/GOV>ISR:ACCUSE/disapprove", "IRN/GOV>XKX:REJECT/assist")
        .doesNotContain("IRN/GOV>PER:ACCUSE/disapprove");
    assertThat(events.get(1).why().source()).contains("the quotation goes on");
  }

  @Test
  void listsSentencesWithActorsThatItHasNoWordsFor() {
    Reading reading = Read.news("Mali bombed Niger. Togo outnumbered Benin in everything.");

    assertThat(reading.sentences()).isEqualTo(2);
    assertThat(reading.events()).hasSize(1);
  }

  @Test
  void accountsForEachDecision() {
    CodedEvent event = Read.news("Mali refused to send Niger food.").events().get(0);

    assertThat(event.why().pattern()).contains("\"refused\" fits", "\"send\" fits", ".lex:");
    assertThat(event.why().source()).contains("\"Mali\" stands at subj");
    assertThat(event.why().target()).contains("\"Niger\"");
    assertThat(event.why().status()).contains("makes REJECT of AID");
    assertThat(event.text().substring(event.span().begin(), event.span().end()))
        .isEqualTo("Mali refused to send Niger");
  }
}
