// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.workbench.coding.ModelSource;

/**
 * Finds the English models, and fetches them once if they are nowhere: 474 MB, by the Maven wrapper
 * that also built Chancery, so that mirrors and proxies configured for Maven hold for them too.
 * {@code CHANCERY_MODELS} can name the jar where there is no network.
 */
final class LanguageModels implements ModelSource {
  private static final String JAR = "stanford-corenlp-" + ModelSource.VERSION + "-models.jar";
  private static final String COORDINATES =
      "edu.stanford.nlp:stanford-corenlp:" + ModelSource.VERSION + ":jar:models";

  private final Console console;

  LanguageModels(Console console) {
    this.console = console;
  }

  @Override
  public Path jar() {
    return named().or(this::downloaded).orElseGet(this::fetched);
  }

  @Override
  public Path folder() {
    return cache().resolve("corenlp-" + ModelSource.VERSION);
  }

  private static Path cache() {
    Path home = Path.of(System.getProperty("user.home", "."));
    return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
        .filter(text -> !text.isBlank())
        .map(Path::of)
        .orElse(home.resolve(".cache"))
        .resolve("chancery");
  }

  private static Optional<Path> named() {
    Optional<Path> jar = Optional.ofNullable(System.getenv("CHANCERY_MODELS")).map(Path::of);
    if (jar.filter(path -> !Files.isRegularFile(path)).isPresent()) {
      throw ChanceryException.at(
          Fault.RESOURCE,
          "CHANCERY_MODELS=" + jar.orElseThrow(),
          "there is no such file",
          "Name the file " + JAR + ", or unset the variable to have it fetched.");
    }
    return jar;
  }

  private Optional<Path> downloaded() {
    return Optional.of(repository().resolve(JAR)).filter(Files::isRegularFile);
  }

  private static Path repository() {
    Path home = Path.of(System.getProperty("user.home", "."));
    return Optional.ofNullable(System.getProperty("maven.repo.local"))
        .map(Path::of)
        .orElse(home.resolve(".m2").resolve("repository"))
        .resolve(Path.of("edu", "stanford", "nlp", "stanford-corenlp", ModelSource.VERSION));
  }

  private Path fetched() {
    Path home = Path.of(System.getProperty("chancery.home", ".")).toAbsolutePath();
    console.say("Fetching Stanford's English models from Maven Central (474 MB, once).");
    try {
      Process maven =
          new ProcessBuilder(
                  List.of(
                      home.resolve("mvnw").toString(),
                      "-f",
                      home.resolve("pom.xml").toString(),
                      "-q",
                      "-B",
                      "-ntp",
                      "dependency:get",
                      "-Dartifact=" + COORDINATES,
                      "-Dtransitive=false"))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (maven.waitFor() == 0 && downloaded().isPresent()) {
        return downloaded().orElseThrow();
      }
    } catch (IOException unstartable) {
      throw missing().causedBy(unstartable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw missing().causedBy(stopped);
    }
    throw missing();
  }

  private static ChanceryException missing() {
    return ChanceryException.of(
        Fault.RESOURCE,
        "the language models could not be fetched from Maven Central",
        "Check the network; or download "
            + JAR
            + " from https://repo1.maven.org/maven2/edu/stanford/nlp/stanford-corenlp/"
            + ModelSource.VERSION
            + "/ and name it in CHANCERY_MODELS.");
  }
}
