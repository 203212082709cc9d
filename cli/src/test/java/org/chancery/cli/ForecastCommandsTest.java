// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Forecasts, what-ifs and backtests of a made-up record, as a person would ask for them. */
final class ForecastCommandsTest {
  private static final List<String> ACTS =
      List.of("Consult", "Criticize or denounce", "Praise or endorse", "Threaten", "Accuse");

  @TempDir private Path folder = Path.of("");
  private Path record = Path.of("");

  @BeforeEach
  void importMadeEvents() {
    record = MadeRecord.of(folder, ACTS, madeEvents());
  }

  /* Belarus and Russia consult every third day of 300; the others do anything, now and then. */
  private static List<String> madeEvents() {
    Random random = new Random(5);
    List<String> rows = new ArrayList<>();
    for (int day = 0; day < 300; day++) {
      if (day % 3 == 0) {
        rows.add("0\t0\t1\t" + 24 * day);
      }
      for (int i = 0; i < 4; i++) {
        int source = random.nextInt(MadeRecord.STATES.size());
        int target =
            (source + 1 + random.nextInt(MadeRecord.STATES.size() - 1)) % MadeRecord.STATES.size();
        rows.add(source + "\t" + random.nextInt(ACTS.size()) + "\t" + target + "\t" + 24 * day);
      }
    }
    return rows;
  }

  private Terminal.Outcome run(String command, String... options) {
    List<Object> words = new ArrayList<>(List.of(command, "--record", record));
    words.addAll(List.of(options));
    return Terminal.run(words.toArray());
  }

  private static JsonNode json(Terminal.Outcome outcome) {
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return new ObjectMapper().readTree(outcome.out());
  }

  @Test
  void putsWhatAlwaysHappensFirst() {
    JsonNode first = json(run("forecast", "--about", "Belarus", "--format", "json")).get(0);

    assertThat(first.get("type").asString()).isEqualTo("CONSULT");
    assertThat(List.of(first.get("source").asString(), first.get("target").asString()))
        .containsExactlyInAnyOrder("BLR", "RUS");
    assertThat(first.get("probability").asDouble()).isGreaterThan(0.5);
    assertThat(first.get("from").asString()).isEqualTo("2018-10-28");
    assertThat(first.get("until").asString()).isEqualTo("2018-11-26");
    assertThat(first.get("reasons").get(0).get("sentence").asString())
        .contains("Belarus", "Russia", "consulted");
  }

  @Test
  void saysOfADayOnlyWhatWasKnownBefore() throws Exception {
    String said = run("forecast", "--on", "2018-09-01", "--format", "csv", "--limit", "0").out();
    List<String> early =
        madeEvents().stream()
            .filter(row -> Integer.parseInt(row.split("\t")[3]) < 24 * 243)
            .toList();
    Files.delete(record);
    MadeRecord.of(folder, ACTS, early);

    assertThat(run("forecast", "--on", "2018-09-01", "--format", "csv", "--limit", "0").out())
        .isEqualTo(said);
  }

  @Test
  void narrowsByPartnerTypeAndProbability() {
    JsonNode some =
        json(
            run(
                "forecast",
                "--about",
                "BLR",
                "--with",
                "RUS,UKR",
                "--type",
                "consult",
                "--least",
                "0.2",
                "--format",
                "json"));

    assertThat(some).isNotEmpty();
    for (JsonNode one : some) {
      assertThat(one.get("type").asString()).isEqualTo("CONSULT");
      assertThat(List.of(one.get("source").asString(), one.get("target").asString()))
          .contains("BLR")
          .containsAnyOf("RUS", "UKR");
      assertThat(one.get("probability").asDouble()).isGreaterThanOrEqualTo(0.2);
    }
  }

  @Test
  void shiftsForecastsByWhatIsAssumed() {
    Terminal.Outcome outcome =
        run(
            "whatif",
            "--stops",
            "Belarus -> Russia CONSULT",
            "--stops",
            "RUS -> BLR CONSULT",
            "--about",
            "BLR",
            "--format",
            "json");
    JsonNode scenario = json(outcome).get(0);

    assertThat(scenario.get("note").asString()).startsWith("association, not cause");
    assertThat(scenario.get("assume")).hasSize(2);
    assertThat(scenario.get("shifts")).isNotEmpty();
    for (JsonNode shift : scenario.get("shifts")) {
      boolean assumed =
          shift.get("type").asString().equals("CONSULT")
              && List.of("BLR", "RUS").contains(shift.get("source").asString())
              && List.of("BLR", "RUS").contains(shift.get("target").asString());
      assertThat(assumed).isFalse();
      assertThat(shift.get("carried_by")).isNotEmpty();
    }
    assertThat(outcome.err()).contains("CONSULT of RUS by BLR:", "association, not cause");
  }

  @Test
  void readsTheScenariosOfAFile() throws Exception {
    Path file = folder.resolve("some.yaml");
    Files.writeString(
        file,
        """
        - id: threatened
          says: Poland threatens Belarus.
          assume: [{happens: POL -> BLR, type: THREATEN, times: 2}]
          about: [BLR]
          beyond: What people fear.
        """);
    Terminal.Outcome outcome =
        run("whatif", "--scenarios", file.toString(), "--only", "threatened", "--format", "csv");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.lines())
        .hasSizeGreaterThan(1)
        .element(1)
        .asString()
        .startsWith("threatened,");
    assertThat(outcome.err()).contains("beyond the record: What people fear.");
    assertThat(run("whatif", "--scenarios", file.toString(), "--only", "threatend").err())
        .contains("no scenario has this id", "Did you mean threatened?");
  }

  @Test
  void keepsATrackRecordThatItsScoresFollowFrom() throws Exception {
    Path track = folder.resolve("track.csv");
    Terminal.Outcome outcome =
        run("backtest", "--from", "2018-06-01", "--track", track.toString(), "--format", "csv");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    List<String[]> rows =
        Files.readAllLines(track).stream().skip(1).map(row -> row.split(",")).toList();
    double brier =
        rows.stream()
            .mapToDouble(row -> Math.pow(Double.parseDouble(row[5]) - Integer.parseInt(row[8]), 2))
            .average()
            .orElseThrow();

    String scored =
        outcome.lines().stream()
            .filter(line -> line.startsWith("brier,"))
            .findFirst()
            .orElseThrow();
    assertThat(Double.parseDouble(scored.split(",")[1]))
        .isCloseTo(brier, org.assertj.core.data.Offset.offset(0.0002));
    assertThat(rows).allSatisfy(row -> assertThat(row[9]).hasSize(12));
    assertThat(outcome.err()).contains("by ", " models", track.toString());
  }

  @Test
  void tellsWhatIsWrongWithTheOptions() {
    assertThat(run("forecast", "--horizon", "3m").err()).contains("'3m' is no horizon", "30d");
    assertThat(run("forecast", "--on", "soon").err()).contains("--on soon", "this is no day");
    assertThat(run("forecast", "--least", "2").err()).contains("this is no probability");
    assertThat(run("forecast", "--with", "RUS").err()).contains("--with needs --about");
    assertThat(run("forecast", "--about", "Belarrus").err()).contains("Did you mean BLR?");
    assertThat(run("whatif", "--happens", "BLR RUS").err()).contains("this is no act");
    assertThat(run("whatif").err()).contains("there are no scenarios", "--happens");
    assertThat(run("backtest", "--to", "2018-10-20").err()).contains("can be scored from");
  }

  @Test
  void learnsNothingFromASelectiveSource() {
    Terminal.Outcome outcome =
        Terminal.run("forecast", MadeRecord.copy("cases/belarus", folder), "--about", "BLR");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("told by selective sources alone", "Import an event feed");
  }
}
