// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chancery fetch} as a person uses it, against a mirror on this machine. */
final class FetchCommandsTest {
  @TempDir private Path folder = Path.of("");
  private final FeedServer server;

  FetchCommandsTest() throws IOException {
    this.server = new FeedServer();
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Terminal.Outcome fetch(Object... more) {
    List<Object> words =
        new ArrayList<>(
            List.of(
                "fetch",
                "gdelt",
                "--base-url",
                server.address(),
                "--rate",
                "1000",
                "--format",
                "csv",
                "--record",
                folder.resolve("r.duckdb")));
    words.addAll(List.of(more));
    return Terminal.run(words.toArray());
  }

  private static String event(int id, String source, String target) {
    String place = "0" + "\t".repeat(7);
    return String.join(
        "\t",
        id + "\t20240101\t202401\t2024\t2024.5",
        source + "\t" + source + "\t" + source + "\t".repeat(7),
        target + "\t" + target + "\t" + target + "\t".repeat(7),
        "1\t040\t040\t04\t1\t1\t10\t1\t10\t-1.5",
        place,
        place,
        place,
        "20240101000000",
        "https://news.example/" + id);
  }

  private void serveADay() throws IOException {
    serve("20240101", 96);
  }

  private void serve(String day, int quarters) throws IOException {
    for (int quarter = 0; quarter < quarters; quarter++) {
      String stamp = "%s%02d%02d00".formatted(day, quarter / 4, quarter % 4 * 15);
      server
          .rows(
              stamp + ".export.CSV.zip",
              event(2 * quarter, "BLR", "RUS"),
              event(2 * quarter + 1, "FRA", "USA"))
          .rows(stamp + ".mentions.CSV.zip");
    }
  }

  @Test
  void saysHowCompleteTheRecordIs() throws IOException {
    serveADay();

    Terminal.Outcome fetched =
        fetch("--from", "2024-01-01", "--to", "2024-01-01", "--about", "BLR");

    assertThat(fetched.code()).isZero();
    assertThat(fetched.err()).isEmpty();
    assertThat(fetched.lines())
        .containsExactly(
            "feed,part,expected,present,absent,corrupt,unanswered,rows,kept,quarantined",
            "english,export,96,96,0,0,0,192,96,0",
            "english,mentions,96,96,0,0,0,0,0,0");
  }

  @Test
  void tellsEveryGap() throws IOException {
    server.rows("20240101000000.export.CSV.zip", event(1, "BLR", "RUS"));

    Terminal.Outcome fetched = fetch("--from", "2024-01-01", "--to", "2024-01-01");

    assertThat(fetched.code()).isZero();
    assertThat(fetched.lines()).contains("english,export,96,1,95,0,0,1,1,0");
    assertThat(fetched.err())
        .contains("gap: 2024-01-01T00:15 to 2024-01-02T00:00 UTC, english export: 95 absent")
        .contains("days with gaps in the events are not covered");
  }

  @Test
  void aDayWithAGapIsNotCovered() throws IOException {
    serve("20240101", 96);
    serve("20240102", 95);
    fetch("--from", "2024-01-01", "--to", "2024-01-02");

    Terminal.Outcome course =
        Terminal.run(
            "relation",
            "BLR",
            "RUS",
            "--record",
            folder.resolve("r.duckdb"),
            "--grain",
            "day",
            "--period",
            "2024-01-01/2024-01-02",
            "--measure",
            "incidents",
            "--format",
            "csv");

    assertThat(course.lines().get(1)).startsWith("2024-01-01,2024-01-01,2024-01-01,covered,1,");
    assertThat(course.lines().get(2))
        .startsWith("2024-01-02,2024-01-02,2024-01-02,not covered,,,,");
  }

  @Test
  void sharesAreOfEverythingThatHappenedNotOfWhatIsKept() throws IOException {
    serveADay();
    fetch("--from", "2024-01-01", "--to", "2024-01-01", "--about", "BLR");

    Terminal.Outcome share =
        Terminal.run(
            "relation",
            "BLR",
            "RUS",
            "--record",
            folder.resolve("r.duckdb"),
            "--as-share",
            "--measure",
            "incidents",
            "--format",
            "csv");

    // one incident of two: the day's consultation between Belarus and Russia, and the other one
    assertThat(share.lines().get(1)).contains(",covered,1,500,");
  }

  @Test
  void saysWhereTheRecordIsSilentBecauseNobodyAsked() throws IOException {
    serveADay();
    fetch("--from", "2024-01-01", "--to", "2024-01-01", "--about", "BLR");

    assertThat(Terminal.run("relation", "FRA", "USA", "--record", folder.resolve("r.duckdb")).err())
        .contains("only events about BLR are kept");
  }

  @Test
  void widensAndForgetsNothing() throws IOException {
    serveADay();
    fetch("--from", "2024-01-01", "--to", "2024-01-01", "--about", "BLR");

    Terminal.Outcome wider = fetch("--from", "2024-01-01", "--to", "2024-01-01", "--about", "FRA");

    assertThat(wider.lines()).contains("english,export,96,96,0,0,0,192,192,0");
    assertThat(wider.err()).contains("was read again");
  }

  @Test
  void anAddressThatIsNoneIsTheUsersFault() {
    Terminal.Outcome refused =
        Terminal.run(
            "fetch",
            "gdelt",
            "--from",
            "2024-01-01",
            "--to",
            "2024-01-01",
            "--record",
            folder.resolve("r.duckdb"),
            "--base-url",
            "nowhere");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("this is not the address of a source");
  }

  @Test
  void fetchesRealSlicesOfBothFeeds() throws IOException {
    Path real =
        Optional.ofNullable(System.getenv("CHANCERY_SHARED"))
            .map(Path::of)
            .orElseGet(() -> Terminal.root().resolveSibling("shared"))
            .resolve("data/feeds/gdelt-v2-20260721");
    assumeTrue(Files.exists(real), "skipped: real slices of GDELT are not at " + real);
    for (String part : List.of("export", "mentions")) {
      server.file(real.resolve("20260721083000." + part + ".CSV.zip"));
      server.file(real.resolve("20260721081500.translation." + part + ".CSV.zip"));
    }

    Terminal.Outcome fetched = fetch("--from", "2026-07-21", "--to", "2026-07-21", "--translation");

    assertThat(fetched.lines())
        .contains(
            "english,export,96,1,95,0,0,898,898,0",
            "english,mentions,96,1,95,0,0,2415,2415,0",
            "translation,export,96,1,95,0,0,825,825,0",
            "translation,mentions,96,1,95,0,0,1475,1475,0");
  }

  @Test
  void bringsACaseUpToDate() throws IOException {
    serveADay();
    Path place = Files.createDirectories(folder.resolve("case"));
    Files.writeString(
        place.resolve("case.yaml"),
        """
        title: Belarus
        focus: BLR
        period: 2024-01
        fetch:
          gdelt: {from: 2024-01-01, to: 2024-01-01, about: [BLR]}
        """);

    assertThat(Terminal.run("partners", place).err()).contains("chancery update");
    Terminal.Outcome updated =
        Terminal.run(
            "update", place, "--base-url", server.address(), "--rate", "1000", "--format", "csv");

    assertThat(updated.lines()).contains("english,export,96,96,0,0,0,192,96,0");
    assertThat(Terminal.run("partners", place, "--format", "csv").out()).contains("RUS,");
    assertThat(Terminal.run("brief", place, "--quiet").code()).isZero();
    assertThat(place.resolve("chancery.lock"))
        .content()
        .contains("\"gdelt english 2024-01\"", "\"slices\": 192");
    assertThat(place.resolve("out/brief.md")).content().contains("gdelt english 2024-01");
  }

  @Test
  void aCaseThatNamesNothingHasNothingToUpdate() throws IOException {
    Path place = Files.createDirectories(folder.resolve("case"));
    Files.writeString(place.resolve("case.yaml"), "title: Belarus\nfocus: BLR\nperiod: 2024-01\n");

    Terminal.Outcome refused = Terminal.run("update", place);

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("nothing is to be fetched", "fetch:");
  }

  @Test
  void bareFetchAsksWhat() {
    assertThat(Terminal.run("fetch").code()).isEqualTo(2);
  }
}
