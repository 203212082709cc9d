// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CameoActTest {
  private static final Mode VISIT = new Mode(EventType.CONSULT, "visit");

  @Test
  void keepsItsContextsInOrder() {
    CameoAct act = act("1124", EventType.ACCUSE, Optional.empty(), Scale.GOLDSTEIN);

    assertThat(act.contexts()).containsExactly("diplomatic", "economic", "legal");
  }

  @Test
  void refusesWhatDoesNotFitTogether() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> act("42", EventType.AID, Optional.of(VISIT), Scale.GOLDSTEIN))
        .withMessageContaining("mode");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> act("042", EventType.CONSULT, Optional.of(VISIT), Scale.PLOVER))
        .withMessageContaining("another scale");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> act("0x42", EventType.CONSULT, Optional.of(VISIT), Scale.GOLDSTEIN))
        .withMessageContaining("digits");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CameoAct(
                    "163",
                    "Impose embargo, boycott, or sanctions",
                    QuadClass.VERBAL_CONFLICT,
                    Optional.of(EventType.SANCTION),
                    Optional.empty(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty()))
        .withMessageContaining("quad class");
  }

  @Test
  void refusesAModeThatIsNotInLowerCase() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Mode(EventType.CONSULT, "Third party"));
  }

  private static CameoAct act(String code, EventType type, Optional<Mode> mode, Scale scale) {
    return new CameoAct(
        code,
        "an act",
        type.quadClass(),
        Optional.of(type),
        mode,
        Set.of("legal", "economic", "diplomatic"),
        Optional.of(Intensity.zero(scale)),
        Optional.empty());
  }
}
