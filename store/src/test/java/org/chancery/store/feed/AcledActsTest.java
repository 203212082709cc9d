// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.model.event.Act;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcledActsTest {
  private final AcledActs acts = AcledActs.bundled(Reading.codebook());

  /* The 25 sub-event types of the codebook; the class that PLOVER has none for is left blank. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Battles | Armed clash | ASSAULT |
          Battles | Government regains territory | ASSAULT |
          Battles | Non-state actor overtakes territory | ASSAULT |
          Explosions/Remote violence | Chemical weapon | ASSAULT | unconventional
          Explosions/Remote violence | Air/drone strike | ASSAULT | aerial
          Explosions/Remote violence | Suicide bomb | ASSAULT | suicide-attack
          Explosions/Remote violence | Shelling/artillery/missile attack | ASSAULT | heavy-weapons
          Explosions/Remote violence | Remote explosive/landmine/IED | ASSAULT | explosives
          Explosions/Remote violence | Grenade | ASSAULT | explosives
          Violence against civilians | Sexual violence | ASSAULT | sexual
          Violence against civilians | Attack | ASSAULT |
          Violence against civilians | Abduction/forced disappearance | ASSAULT | abduct
          Protests | Peaceful protest | PROTEST | demo
          Protests | Protest with intervention | PROTEST | demo
          Protests | Excessive force against protesters | PROTEST | demo
          Riots | Violent demonstration | PROTEST | riot
          Riots | Mob violence | PROTEST | riot
          Strategic developments | Agreement | SUPPORT |
          Strategic developments | Arrests | COERCE | arrest
          Strategic developments | Change to group/activity | |
          Strategic developments | Disrupted weapons use | |
          Strategic developments | Headquarters or base established | MOBILIZE |
          Strategic developments | Looting/property destruction | |
          Strategic developments | Non-violent transfer of territory | COERCE | seize
          Strategic developments | Other | |
          """)
  void knowsEverySubEventType(String type, String subType, EventType plover, String mode) {
    Act act = acts.of(type, subType);

    assertThat(act.type().orElse(null)).isEqualTo(plover);
    assertThat(act.mode().map(Mode::name).orElse(null)).isEqualTo(mode);
    assertThat(act.plover().isPresent()).isEqualTo(plover != null);
  }

  @Test
  void fallsBackOnTheEventType() {
    assertThat(acts.of("Riots", "Pillow fight").type()).contains(EventType.PROTEST);
    assertThat(acts.of("Riots", "").type()).contains(EventType.PROTEST);
  }

  @Test
  void knowsTheEventTypesOfOlderExports() {
    assertThat(acts.of("Battle-No change of territory", "").type()).contains(EventType.ASSAULT);
    assertThat(acts.of("Riots/Protests", "").type()).contains(EventType.PROTEST);
    assertThat(acts.of("Strategic development", "").type()).isEmpty();
  }

  @Test
  void leavesWhatItDoesNotKnowUnknown() {
    assertThat(acts.of("Picnics", "With sandwiches")).isEqualTo(Act.UNKNOWN);
  }
}
