// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorAdditions;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.actor.Camp;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Ontology;
import org.chancery.workbench.bibliography.Bibliography;
import org.chancery.workbench.golden.Told;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.reference.References;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a file of scenarios is told with its line, and no half of one is kept. */
final class ScenarioFileTest {
  private static final ActorId BLR = new ActorId("BLR");
  private static final ActorId EU = new ActorId("EU");
  private static final References REFERENCES =
      new References(
          ActorRegistry.bundled()
              .with(
                  new ActorAdditions(
                      List.of(),
                      List.of(),
                      List.of(),
                      List.of(new Camp(new ActorId("west"), "the West", List.of(EU), "")),
                      List.of())),
          Ontology.bundled(),
          Bibliography.EMPTY);

  @TempDir private Path folder;

  private ScenarioFile read(String text) throws Exception {
    Files.write(folder.resolve("scenarios.yaml"), text.getBytes(StandardCharsets.UTF_8));
    return ScenarioFile.read(SourceText.read(folder, "scenarios.yaml"), REFERENCES);
  }

  private String refused(String assumption) {
    return Told.by(() -> read("- id: x\n  says: So.\n  assume:\n    - " + assumption + "\n"));
  }

  @Test
  void readsWhatHappensAndWhatStops() throws Exception {
    Scenario scenario =
        read("""
                - id: tightened
                  says: The EU punishes more, and talks no longer.
                  at: "III ¶11"
                  assume:
                    - {happens: EU -> Belarus, type: SANCTION, times: 3}
                    - {stops: EU -> BLR, type: CONSULT}
                  about: [BLR, west]
                  horizon: 4w
                  beyond: What people think.
                """)
            .scenarios()
            .get(0);

    assertThat(scenario.assume())
        .containsExactly(
            new Premise(EU, EventType.SANCTION, BLR, 3, false),
            new Premise(EU, EventType.CONSULT, BLR, 1, true));
    assertThat(scenario.about()).containsExactly(BLR, new ActorId("west"));
    assertThat(scenario.horizon()).isEqualTo(Optional.of(28));
    assertThat(scenario.line()).isEqualTo(1);
  }

  @Test
  void anEmptyFileHasNoScenarios() throws Exception {
    assertThat(read("# none yet\n")).isEqualTo(ScenarioFile.EMPTY);
  }

  @Test
  void aFileIsAListOfScenarios() {
    assertThat(Told.by(() -> read("id: x\n")))
        .contains("the scenarios are a list", "scenarios.yaml");
  }

  @Test
  void anIdIsUsedOnce() {
    String one = "- {id: x, says: So., assume: [{happens: EU -> BLR, type: AID}]}\n";

    assertThat(Told.by(() -> read(one + one)))
        .contains("'x' is already the scenario of line 1", "scenarios.yaml:2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{happens: BLR, type: AID} | does not say who acts towards whom",
        "{happens: BLR -> BLR, type: AID} | BLR cannot act towards itself",
        "{happens: BLR -> Ukrane, type: AID} | did you mean 'UKR'",
        "{happens: west -> BLR, type: AID} | it is its members who act",
        "{happens: EU -> BLR, type: AIDE} | did you mean 'AID'?",
        "{happens: EU -> BLR, stops: EU -> BLR, type: AID} | either happens or stops",
        "{type: AID} | either happens or stops",
        "{happens: EU -> BLR} | 'type' is missing",
        "{happens: EU -> BLR, type: AID, times: 0} | is not a whole number from 1",
        "{happens: EU -> BLR, type: AID, time: 2} | did you mean 'times'?",
      })
  void anAssumptionThatCannotBeUsedIsTold(String assumption, String told) {
    assertThat(refused(assumption)).contains(told, "scenarios.yaml:4");
  }

  @ParameterizedTest
  @CsvSource({"1d, 1", "30d, 30", "4w, 28", "366d, 366"})
  void aHorizonIsDaysOrWeeks(String text, int days) {
    assertThat(Horizon.days(text)).isEqualTo(days);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0d", "30", "3m", "367d", "53w", "-1d", "1000d"})
  void anotherHorizonIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Horizon.days(text));
  }
}
