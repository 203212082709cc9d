// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a case folder, from its beginning to its brief. */
final class CaseCommandsTest {
  @TempDir private Path folder = Path.of("");

  private Path belarus() throws Exception {
    Path copy = Files.createDirectories(folder.resolve("belarus"));
    try (Stream<Path> files = Files.list(Terminal.root().resolve("cases/belarus"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  private Path kazakhstan() {
    Path place = folder.resolve("kazakhstan");
    Terminal.Outcome made =
        Terminal.run(
            "init",
            place,
            "--focus",
            "KAZ",
            "--period",
            "2018-01/2018-03",
            "--feed",
            Terminal.fixture("quadruples.txt"),
            "--format-in",
            "quadruples",
            "--entities",
            Terminal.fixture("entity2id.txt"),
            "--relations",
            Terminal.fixture("relation2id.txt"),
            "--epoch",
            "2018-01-01",
            "--source",
            "invented");
    assertThat(made.code()).as(made.err()).isZero();
    return place;
  }

  @Test
  void bundledCaseBecomesABriefInThreeForms() throws Exception {
    Path place = belarus();

    Terminal.Outcome outcome = Terminal.run("brief", place);

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(place.resolve("out/brief.html"))
        .content()
        .contains("Moshes and Nizhnikau 2024", "single, selective source")
        .doesNotContain("<script");
    assertThat(place.resolve("out/brief.md")).content().contains("Kazakhstan");
    assertThat(place.resolve("chancery.lock")).content().contains("chronology.yaml");
  }

  @Test
  void sameInputsGiveTheSameBytes() throws Exception {
    Path one = belarus();
    Terminal.run("brief", one);
    byte[] html = Files.readAllBytes(one.resolve("out/brief.html"));
    byte[] json = Files.readAllBytes(one.resolve("out/brief.json"));
    byte[] lock = Files.readAllBytes(one.resolve("chancery.lock"));

    try (Stream<Path> made = Files.list(one.resolve("out"))) {
      for (Path file : made.toList()) {
        Files.delete(file);
      }
    }
    Terminal.run("brief", one);

    assertThat(one.resolve("out/brief.html")).hasBinaryContent(html);
    assertThat(one.resolve("out/brief.json")).hasBinaryContent(json);
    assertThat(one.resolve("chancery.lock")).hasBinaryContent(lock);
  }

  @Test
  void everyCodedEventOfTheBundledCaseIsInTheRecord() throws Exception {
    Path place = belarus();
    long entries;
    try (Stream<String> lines = Files.lines(place.resolve("chronology.yaml"))) {
      entries = lines.filter(line -> line.startsWith("- id:")).count();
    }

    Terminal.Outcome events = Terminal.run("events", place, "--format", "jsonl");

    assertThat(events.code()).as(events.err()).isZero();
    assertThat(events.lines()).hasSize((int) entries).hasSizeGreaterThan(60);
    assertThat(events.err()).isEmpty();
  }

  @Test
  void doctorFindsTheBundledCaseSoundAndALaterChangeNot() throws Exception {
    Path place = belarus();
    Terminal.run("brief", place);

    Terminal.Outcome sound = Terminal.run("doctor", place);
    Files.writeString(
        place.resolve("indicators.csv"), Files.readString(place.resolve("indicators.csv")) + "\n");
    Terminal.Outcome changed = Terminal.run("doctor", place);

    assertThat(sound.code()).as(sound.out()).isZero();
    assertThat(changed.code()).isEqualTo(5);
    assertThat(changed.out()).contains("indicators.csv has changed");
  }

  @Test
  void wrongKeyIsToldWithFileLineAndTheNearestKey() throws Exception {
    Path place = belarus();
    Path file = place.resolve("case.yaml");
    Files.writeString(file, Files.readString(file).replace("\nfocus:", "\nfocsu:"));

    Terminal.Outcome outcome = Terminal.run("brief", place);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("case.yaml:").contains("focsu").contains("focus");
  }

  @Test
  void initMakesACaseThatBriefs() {
    Path place = kazakhstan();

    Terminal.Outcome outcome = Terminal.run("brief", place);

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(place.resolve("out/brief.html"))
        .content()
        .contains("Kazakhstan", "China", "Uzbekistan")
        .doesNotContain("Belarus");
  }

  @Test
  void initOverwritesNothing() {
    Path place = kazakhstan();

    Terminal.Outcome again = Terminal.run("init", place, "--focus", "KAZ", "--period", "2018");

    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("nothing is overwritten");
  }

  @Test
  void correctionsGoToTheCaseAndShowInTheBrief() throws Exception {
    Path place = belarus();

    Terminal.Outcome edited =
        Terminal.run(
            "edit",
            "reject",
            "chronology:kyzym-recalled",
            "--case",
            place,
            "--reason",
            "only a test",
            "--by",
            "xy",
            "--on",
            "2026-11-23");
    Terminal.run("brief", place);

    assertThat(edited.code()).as(edited.err()).isZero();
    assertThat(place.resolve("edits.jsonl")).content().contains("chronology:kyzym-recalled");
    assertThat(place.resolve("out/brief.html")).content().contains("only a test");
  }

  @Test
  void anEditOfAnUnknownEventIsRefused() throws Exception {
    Path place = belarus();

    Terminal.Outcome outcome =
        Terminal.run("edit", "reject", "chronology:none", "--case", place, "--reason", "x");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("this event is not in the record");
  }
}
