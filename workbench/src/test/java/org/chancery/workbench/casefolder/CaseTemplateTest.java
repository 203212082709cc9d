// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Grain;
import org.chancery.workbench.golden.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CaseTemplateTest {
  private static final ActorRegistry REGISTRY = ActorRegistry.bundled();

  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRA | France and its neighbours | 2020/2024",
        "EU | \"Quoted\": a \\ title, {with} #marks | ../2024-12",
        "USA | 'x' | 2022?/..",
        "UKR | null | 2022"
      })
  void whatItWritesReadsBack(String focus, String title, String period) {
    Path folder = temp.resolve("cases/new");

    template(focus, title, period).write(folder);
    CaseFolder read = CaseFolder.read(folder);

    assertThat(read.file().title()).isEqualTo(title);
    assertThat(read.file().focus()).isEqualTo(new ActorId(focus));
    assertThat(read.file().period()).isEqualTo(Edtf.parse(period));
    assertThat(read.file().grain()).isEqualTo(Grain.WEEK);
    assertThat(read.chronology()).isEmpty();
    assertThat(read.problems()).isEmpty();
    assertThat(read.files()).hasSize(6);
  }

  @Test
  void saysNothingOfAnyOtherCase() throws IOException {
    for (Path file : template("FRA", "A", "2020").write(temp)) {
      assertThat(Files.readString(file)).doesNotContainIgnoringCase("belarus", "{{", "lukash");
    }
  }

  @Test
  void keepsWhatIsMadeOutOfVersionControl() throws IOException {
    template("FRA", "A", "2020").write(temp);

    assertThat(Files.readAllLines(temp.resolve(".gitignore"))).contains("out/", "*.duckdb");
  }

  @Test
  void itsExamplesAreSoundOnceUncommented() throws IOException {
    template("FRA", "A", "2020/2024").write(temp);
    for (String file : List.of("case.yaml", "actors.yaml", "chronology.yaml")) {
      Files.writeString(temp.resolve(file), uncommented(Files.readString(temp.resolve(file))));
    }
    Files.writeString(
        temp.resolve("sources.json"), "[{\"id\": \"my-article\", \"type\": \"report\"}]");

    CaseFolder read = CaseFolder.read(temp);

    assertThat(read.problems()).isEmpty();
    assertThat(read.chronology()).hasSize(1);
    assertThat(read.file().feeds()).hasSize(1);
    assertThat(read.file().camps()).hasSize(1);
    assertThat(read.additions().offices()).hasSize(1);
    assertThat(read.additions().standing()).hasSize(1);
  }

  @Test
  void overwritesNothing() throws IOException {
    Files.writeString(temp.resolve("notes.txt"), "mine");

    assertThat(Told.by(() -> template("FRA", "A", "2020").write(temp)))
        .startsWith("USER: there is something here already")
        .contains("notes.txt");
    assertThat(temp.resolve("case.yaml")).doesNotExist();
    assertThat(Told.by(() -> template("FRA", "A", "2020").write(temp.resolve("notes.txt"))))
        .contains("nothing is overwritten");
  }

  @Test
  void aTitleIsOneLine() {
    assertThat(Told.by(() -> template("FRA", "a\nb: c", "2020"))).contains("one line of text");
    assertThat(Told.by(() -> template("FRA", " ", "2020"))).startsWith("USER:");
  }

  /* Examples are comments that look like YAML: a key, a hyphen, or what goes on from one. */
  private static String uncommented(String text) {
    StringBuilder plain = new StringBuilder();
    text.lines()
        .map(line -> line.matches("# ([a-z]+:( .*)?|- .*| {2,}.*)") ? line.substring(2) : line)
        .map(line -> line.replaceFirst("^  # ", "  "))
        .forEach(line -> plain.append(line).append('\n'));
    return plain.toString();
  }

  private static CaseTemplate template(String focus, String title, String period) {
    Actor actor = REGISTRY.actor(new ActorId(focus)).orElseThrow();
    return new CaseTemplate(actor, title, Edtf.parse(period), Grain.WEEK);
  }
}
