// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Our tables against the map and the scores that PLOVER's authors published. */
class PloverSourcesTest {
  private static final Pattern MAP_ROW =
      Pattern.compile("\"(\\d+)\":\\s*\\[\\s*\"(.*?)\",\\s*\"(.*?)\",\\s*\"(.*?)\"\\s*]");

  private final Ontology ontology = Ontology.bundled();

  @Test
  void departsFromTheMapWhereTheDecisionSaysSoAndNowhereElse() throws IOException {
    Map<String, String> departures = new TreeMap<>();
    mapped()
        .forEach(
            (code, theirs) -> {
              String ours = ours(ontology.cameo(code).orElseThrow());
              if (!ours.equals(theirs)) {
                departures.put(code, theirs + " -> " + ours);
              }
            });

    assertThat(departures).isEqualTo(decided());
  }

  @Test
  void typesEveryCodeOfTheMapUnderItsOwnCode() throws IOException {
    assertThat(mapped()).hasSize(256);
    assertThat(mapped().keySet())
        .allSatisfy(code -> assertThat(ontology.cameo(code)).map(CameoAct::code).contains(code));
  }

  @Test
  void scoresAsTheManualDoesButForTheLostSignOfAccuse() throws IOException {
    for (String[] row :
        SharedFolder.rows("ontology/plover_scores.tsv", "\t").stream().skip(1).toList()) {
      EventType type = EventType.parse(row[0]).orElseThrow();
      Optional<Mode> mode = ontology.mode(type, row[1]);
      boolean lostSign = type == EventType.ACCUSE && mode.isEmpty();
      BigDecimal printed = new BigDecimal(row[2]);

      assertThat(mode.map(Mode::name).orElse("")).isEqualTo(row[1]);
      assertThat(ontology.plover(type, mode))
          .as("%s %s", row[0], row[1])
          .contains(Intensity.score(lostSign ? printed.negate() : printed, Scale.PLOVER));
    }
  }

  private static Map<String, String> mapped() throws IOException {
    return MAP_ROW
        .matcher(SharedFolder.text("ontology/cameo2plover.json"))
        .results()
        .collect(toMap(row -> row.group(1), PloverSourcesTest::theirs));
  }

  private static String theirs(MatchResult row) {
    return written(row.group(2), row.group(3), row.group(4).split("; "));
  }

  private static String ours(CameoAct act) {
    return written(
        act.type().map(EventType::name).orElse(""),
        act.mode().map(Mode::name).orElse(""),
        act.contexts().toArray(String[]::new));
  }

  private static String written(String type, String mode, String[] contexts) {
    Arrays.sort(contexts);
    return type + "/" + mode + "/" + String.join(";", contexts);
  }

  private static Map<String, String> decided() throws IOException {
    return DecisionPage.table("code", "map").stream()
        .collect(toMap(cells -> cells.get(0), cells -> cells.get(1) + " -> " + cells.get(2)));
  }
}
