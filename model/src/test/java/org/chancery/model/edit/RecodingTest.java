// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Set;
import org.chancery.model.event.Act;
import org.chancery.model.event.Coding;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Mode;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.ontology.QuadClass;
import org.junit.jupiter.api.Test;

final class RecodingTest {
  private static final Ontology ONTOLOGY = Ontology.bundled();
  private static final Act VISIT =
      new Coding(Optional.empty(), Optional.empty(), Set.of("military"), Optional.of("042"))
          .act(ONTOLOGY);

  @Test
  void aCodeAloneGivesTypeModeQuadClassAndBothScores() {
    assertThat(VISIT.type()).contains(EventType.CONSULT);
    assertThat(VISIT.mode()).contains(new Mode(EventType.CONSULT, "visit"));
    assertThat(VISIT.quad()).contains(QuadClass.VERBAL_COOPERATION);
    assertThat(VISIT.goldstein()).isPresent();
    assertThat(VISIT.plover()).isEqualTo(ONTOLOGY.plover(EventType.CONSULT, VISIT.mode()));
    assertThat(VISIT.contexts()).contains("military");
  }

  @Test
  void anotherTypeTakesThePlaceOfModeCodeAndScores() {
    Act recoded = recoding(Optional.of(EventType.ACCUSE), Optional.empty()).act(VISIT, ONTOLOGY);

    assertThat(recoded.type()).contains(EventType.ACCUSE);
    assertThat(recoded.mode()).isEmpty();
    assertThat(recoded.cameo()).isEmpty();
    assertThat(recoded.goldstein()).isEmpty();
    assertThat(recoded.quad()).contains(QuadClass.VERBAL_CONFLICT);
    assertThat(recoded.contexts()).isEqualTo(VISIT.contexts());
  }

  @Test
  void anotherCodeTakesThePlaceOfTypeAndMode() {
    Act recoded = recoding(Optional.empty(), Optional.of("112")).act(VISIT, ONTOLOGY);

    assertThat(recoded.cameo()).contains("112");
    assertThat(recoded.type()).contains(EventType.ACCUSE);
    assertThat(recoded.contexts()).containsAll(VISIT.contexts());
  }

  @Test
  void anActThatIsNotCodedAnewStaysAsItWas() {
    assertThat(Recoding.NONE.act(VISIT, ONTOLOGY)).isSameAs(VISIT);
  }

  @Test
  void aCodeThatNobodyKnowsIsKept() {
    Act unknown =
        new Coding(Optional.empty(), Optional.empty(), Set.of(), Optional.of("99")).act(ONTOLOGY);

    assertThat(unknown.cameo()).contains("99");
    assertThat(unknown.type()).isEmpty();
    assertThat(unknown.quad()).isEmpty();
  }

  @Test
  void aModeIsOneOfItsType() {
    Optional<Mode> visit = Optional.of(new Mode(EventType.CONSULT, "visit"));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Coding(Optional.of(EventType.AID), visit, Set.of(), Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Coding(Optional.empty(), visit, Set.of(), Optional.empty()));
  }

  private static Recoding recoding(Optional<EventType> type, Optional<String> cameo) {
    return new Recoding(
        type,
        Optional.empty(),
        cameo,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
