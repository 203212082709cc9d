// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A browser without a window, started anew for each picture. It opens our own files only, hence
 * without its sandbox, which a root user could not have.
 */
final class Chromium {
  private static final long PATIENCE = 120; // seconds

  private final Path program;
  private final Path folder;

  private Chromium(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** The browser that CHROME names, or one on the PATH; empty if there is none. */
  static Optional<Chromium> find(Path folder) {
    String named = System.getenv().getOrDefault("CHROME", "");
    if (!named.isEmpty()) {
      return Optional.of(new Chromium(Path.of(named), folder));
    }
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .flatMap(
            dir ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(Path.of(dir)::resolve))
        .filter(Files::isExecutable)
        .findFirst()
        .map(found -> new Chromium(found, folder));
  }

  /** Takes a picture of a page. */
  Path picture(String name, Path page, int width, int height, boolean dark) throws Exception {
    Path picture = folder.resolve(name + ".png").toAbsolutePath();
    run(
        page,
        dark,
        List.of(
            "--screenshot=" + picture,
            "--hide-scrollbars",
            "--window-size=" + width + "," + height));
    return picture;
  }

  /** The page as it stands after its scripts have run. */
  String dump(Path page) throws Exception {
    return run(
        page,
        false,
        List.of("--dump-dom", "--virtual-time-budget=5000", "--window-size=1400,1000"));
  }

  private String run(Path page, boolean dark, List<String> asked)
      throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory(folder, "profile");
    Path output = Files.createTempFile(folder, "output", ".html");
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile.toAbsolutePath()));
    if (dark) {
      command.add("--blink-settings=preferredColorScheme=0");
    }
    command.addAll(asked);
    command.add(page.toUri().toString());
    Process browser =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(browser.waitFor(PATIENCE, TimeUnit.SECONDS)).as("%s ends", program).isTrue();
      assertThat(browser.exitValue()).as("exit of %s", program).isZero();
    } finally {
      browser.destroyForcibly();
    }
    return Files.readString(output, StandardCharsets.UTF_8);
  }
}
