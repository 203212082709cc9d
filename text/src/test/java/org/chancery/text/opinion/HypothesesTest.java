// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.chancery.model.ontology.EventType;
import org.junit.jupiter.api.Test;

final class HypothesesTest {
  private final Hypotheses bundled = Hypotheses.bundled();

  @Test
  void everyTypeHasStatementsOfItsOwnAboutItsSource() {
    assertThat(Arrays.stream(EventType.values()).map(bundled::of))
        .allSatisfy(
            statements ->
                assertThat(statements)
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one).startsWith("{source}").endsWith(".")));
    assertThat(Arrays.stream(EventType.values()).flatMap(type -> bundled.of(type).stream()))
        .doesNotHaveDuplicates();
  }

  @Test
  void openSideIsSomeone() {
    Slots slots =
        Slots.of(Lab.event(EventType.ASSAULT, "It was hit.", "", "Ukraine"), bundled.nobody());

    assertThat(slots.fill("{source} hit {target}.")).isEqualTo("Someone hit Ukraine.");
  }

  @Test
  void partiesOfAMutualActStandOnBothSides() {
    Slots slots = Slots.of(mutual(), bundled.nobody());

    assertThat(slots.fill("{source} met {target}.")).isEqualTo("Russia met Ukraine and Mali.");
  }

  @Test
  void nameThatLooksLikeASlotIsAName() {
    assertThat(new Slots("{target}", "Mali").fill("{source} met {target}."))
        .isEqualTo("{target} met Mali.");
  }

  private static org.chancery.text.coding.CodedEvent mutual() {
    var one = Lab.event(EventType.CONSULT, "They met.", "Russia");
    return new org.chancery.text.coding.CodedEvent(
        one.sentence(),
        one.text(),
        one.place(),
        one.date(),
        List.of(Lab.participant("Russia"), Lab.participant("Ukraine"), Lab.participant("Mali")),
        List.of(),
        one.type(),
        one.mode(),
        one.code(),
        one.status(),
        one.historical(),
        one.confidence(),
        one.span(),
        one.why());
  }
}
