// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OntologyTest {
  private final Ontology ontology = Ontology.bundled();

  @Test
  void holdsTheWholeOfBothCodebooks() {
    assertThat(ontology.cameoActs()).hasSize(313);
    assertThat(ontology.cameoActs()).extracting(CameoAct::code).isSorted().doesNotHaveDuplicates();
    assertThat(ontology.contexts()).hasSize(37);
    assertThat(EventType.values()).hasSize(16);
    assertThat(EventType.values()).flatExtracting(ontology::modes).hasSize(67);
  }

  @Test
  void saysWhatEverythingMeans() {
    for (EventType type : EventType.values()) {
      assertThat(ontology.definition(type)).endsWith(".");
      assertThat(ontology.modes(type))
          .allSatisfy(m -> assertThat(ontology.definition(m)).isPresent());
    }
    assertThat(ontology.contexts())
        .allSatisfy(context -> assertThat(ontology.contextDefinition(context)).isPresent());
  }

  @Test
  void typesAllOfCameoButStatementsAndAppeals() {
    assertThat(ontology.cameoActs())
        .allSatisfy(
            act ->
                assertThat(act.type().isEmpty())
                    .as(act.code())
                    .isEqualTo(act.code().startsWith("01") || act.code().startsWith("02")));
  }

  @Test
  void givesEveryCameoActAWeight() {
    assertThat(ontology.cameoActs()).allSatisfy(act -> assertThat(act.goldstein()).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          163,  163
          1951, 195
          1214, 1214
          155,  15
          0409, 040
          """)
  void takesACodeUnknownToTheCodebookForTheOneAboveIt(String asked, String found) {
    assertThat(ontology.cameo(asked)).map(CameoAct::code).contains(found);
  }

  @ParameterizedTest
  @CsvSource({"1", "99", "X", "---", "4 0", "''"})
  void findsNoActForWhatIsNoCode(String code) {
    assertThat(ontology.cameo(code)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Consult                                             | 040
          Make_a_visit                                        | 042
          Conduct suicide, car, or other non military bombing | 183
          fight with small arms and light weapons             | 193
          Meet at a third location                            | 044
          PROTEST                                             | 14
          """)
  void knowsTheSpellingsOfFeeds(String name, String code) {
    assertThat(ontology.cameoNamed(name)).map(CameoAct::code).contains(code);
  }

  @Test
  void doesNotGuessNames() {
    assertThat(ontology.cameoNamed("Consulted")).isEmpty();
  }

  @Test
  void mirrorsTwiceToTheSameCode() {
    assertThat(ontology.cameoActs())
        .filteredOn(act -> act.mirror().isPresent())
        .isNotEmpty()
        .allSatisfy(
            act ->
                assertThat(act.mirror().flatMap(ontology::cameo).flatMap(CameoAct::mirror))
                    .contains(act.code()));
  }

  @Test
  void scoresAnEventByItsModeAndElseByItsType() {
    Optional<Mode> ceasefire = ontology.mode(EventType.RETREAT, "ceasefire");
    Optional<Mode> vandalize = ontology.mode(EventType.PROTEST, "Vandalize");

    assertThat(ontology.plover(EventType.RETREAT, ceasefire)).contains(plover("7.5"));
    assertThat(ontology.plover(EventType.RETREAT, Optional.empty())).contains(plover("6.5"));
    assertThat(vandalize).isPresent();
    assertThat(ontology.plover(EventType.PROTEST, vandalize)).contains(plover("-5"));
  }

  @Test
  void refusesToScoreAModeOfAnotherType() {
    Optional<Mode> visit = ontology.mode(EventType.CONSULT, "visit");

    assertThatIllegalArgumentException().isThrownBy(() -> ontology.plover(EventType.AID, visit));
  }

  @Test
  void cannotBeChanged() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> ontology.contexts().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> ontology.cameoActs().clear());
  }

  private static Intensity plover(String score) {
    return Intensity.score(new BigDecimal(score), Scale.PLOVER);
  }
}
