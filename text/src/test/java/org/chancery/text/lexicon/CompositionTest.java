// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.event.Status;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.table.ResourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CompositionTest {
  private static final Composition BUNDLED = Lexicon.bundled().composition();

  @Test
  void saysWhatEachOperatorMakesOfEachType() {
    List<String> missing = new ArrayList<>();
    for (Operator operator : Operator.values()) {
      for (EventType type : EventType.values()) {
        if (BUNDLED.of(operator, type).isEmpty()) {
          missing.add(operator + " over " + type);
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ASK, RETREAT, REQUEST/yield, OCCURRED",
    "PLEDGE, AID, AGREE, OCCURRED",
    "PLEDGE, RETREAT, CONCEDE, OCCURRED",
    "PLEDGE, ASSAULT, THREATEN/violence, OCCURRED",
    "REFUSE, CONSULT, REJECT/meet, OCCURRED",
    "STOP, AID, SANCTION/discontinue, OCCURRED",
    "STOP, ASSAULT, RETREAT/ceasefire, OCCURRED",
    "FAIL, AID, same, NEGATED",
    "WISH, AID, same, HYPOTHETICAL",
    "BLAME, ASSAULT, ACCUSE, OCCURRED",
    "PRAISE, AID, SUPPORT, OCCURRED"
  })
  void followsThePloverManual(Operator operator, EventType below, String result, Status status) {
    Composition.Outcome outcome = BUNDLED.of(operator, below).orElseThrow();

    assertThat(outcome.act().map(CompositionTest::written)).contains(result);
    assertThat(outcome.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "juggle\tAID\tAGREE\toccurred\t",
        "pledge\tHELP\tAGREE\toccurred\t",
        "pledge\tAID\tHELP\toccurred\t",
        "pledge\tAID\tREQUEST/handshake\toccurred\t",
        "pledge\tAID\tAGREE\tdreamt\t",
        "pledge\tAID\tAGREE\toccurred\t\npledge\tAID\tREJECT\toccurred\t"
      })
  void refusesATableWithAMistake(String rows) {
    ResourceTable table =
        ResourceTable.parse("own.tsv", "operator\tcomplement\tresult\tstatus\tnote\n" + rows);

    ChanceryException mistake =
        catchThrowableOfType(
            ChanceryException.class, () -> Composition.read(table, Ontology.bundled()));

    assertThat(mistake).isNotNull();
    assertThat(mistake.where().orElseThrow()).startsWith("own.tsv:" + (1 + rows.lines().count()));
  }

  private static String written(Composition.Result result) {
    return result
        .given()
        .map(act -> act.type() + act.mode().map(mode -> "/" + mode.name()).orElse(""))
        .orElse("same");
  }
}
