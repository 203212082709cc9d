// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a newcomer reads first. The texts are golden files, reviewed as diffs. */
final class HelpTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chancery",
        "init",
        "import",
        "fetch",
        "fetch gdelt",
        "fetch files",
        "update",
        "events",
        "relation",
        "rollup",
        "compact",
        "partners",
        "measures",
        "claims",
        "actors",
        "edit",
        "forecast",
        "whatif",
        "backtest",
        "brief",
        "doctor",
        "sample",
        "agreement",
        "code",
        "train",
        "train relations",
        "spark",
        "spark rollup",
        "spark code"
      })
  void helpReadsAsReviewed(String command) throws Exception {
    Terminal.Outcome help =
        command.equals("chancery")
            ? Terminal.run("--help")
            : Terminal.run((Object[]) (command + " --help").split(" "));
    Path golden = GOLDEN.resolve("help-" + command.replace(' ', '-') + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, help.out());
    }

    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).isEqualTo(Files.readString(golden));
  }

  @Test
  void bareCommandAsksWhichAndListsThem() {
    Terminal.Outcome bare = Terminal.run();

    assertThat(bare.code()).isEqualTo(2);
    assertThat(bare.out()).isEmpty();
    assertThat(bare.err()).contains("which command?", "brief", "import");
  }

  @Test
  void misspeltCommandGetsASuggestion() {
    Terminal.Outcome wrong = Terminal.run("breif", "cases/belarus");

    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("brief");
  }

  @Test
  void wrongOptionNamesTheHelpToRead() {
    Terminal.Outcome wrong = Terminal.run("events", "--colour");

    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("--colour", "chancery events --help");
  }

  @Test
  void versionNamesTheToolAndItsJava() {
    assertThat(Terminal.run("--version").out()).contains("chancery ", "Java ");
  }
}
