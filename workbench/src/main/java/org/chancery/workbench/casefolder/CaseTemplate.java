// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.actor.Actor;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Grain;
import org.chancery.workbench.reading.SourceText;

/**
 * A case folder that begins: every file is there, explained, and empty of facts.
 *
 * @param focus the actor whose relations are to be measured
 * @param title heading of the brief
 * @param period the time that is looked at
 * @param grain the step of every series
 */
public record CaseTemplate(Actor focus, String title, Edtf period, Grain grain) {
  private static final List<String> FILES =
      List.of(
          "case.yaml",
          "actors.yaml",
          "chronology.yaml",
          "indicators.csv",
          "edits.jsonl",
          "sources.json",
          "README.md",
          "gitignore",
          "gitattributes");

  /**
   * A case of this focus, title, period and grain.
   *
   * @throws ChanceryException with {@link Fault#USER} if the title is blank or has several lines
   */
  public CaseTemplate {
    requireNonNull(focus, "focus");
    requireNonNull(period, "period");
    requireNonNull(grain, "grain");
    if (title.isBlank() || title.codePoints().anyMatch(Character::isISOControl)) {
      throw ChanceryException.of(
          Fault.USER, "a title is one line of text, and not blank", "Give another title.");
    }
  }

  /** A case in quarters. */
  public CaseTemplate(Actor focus, String title, Edtf period) {
    this(focus, title, period, Grain.QUARTER);
  }

  /**
   * Writes the files into a folder, which is made if it is not there. Nothing is ever overwritten.
   *
   * @return the files, in the order in which they were written
   * @throws ChanceryException with {@link Fault#USER} if there is anything in the folder already,
   *     or with {@link Fault#RESOURCE} if it cannot be written
   */
  public List<Path> write(Path folder) {
    refuseUsed(folder);
    try {
      Files.createDirectories(folder);
      for (String file : FILES) {
        Files.write(target(folder, file), filled(template(file)).getBytes(UTF_8));
      }
    } catch (IOException failed) {
      throw ChanceryException.at(
              Fault.RESOURCE,
              SourceText.shown(folder),
              "the case folder could not be written",
              "Check the path and its rights.")
          .causedBy(failed);
    }
    return FILES.stream().map(file -> target(folder, file)).toList();
  }

  private static void refuseUsed(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    Optional<Path> first = Optional.empty();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        first = files.sorted().findFirst();
      } catch (IOException unreadable) {
        first = Optional.of(folder);
      }
    }
    if (!Files.isDirectory(folder) || first.isPresent()) {
      throw ChanceryException.at(
          Fault.USER,
          SourceText.shown(first.orElse(folder)),
          "there is something here already, and nothing is overwritten",
          "Name a folder that does not exist yet, or an empty one.");
    }
  }

  /* The templates of hidden files are not hidden, so that they are not overlooked. */
  private static Path target(Path folder, String file) {
    return folder.resolve(file.startsWith("git") ? "." + file : file);
  }

  private String filled(String template) {
    return template
        .replace("{{focus}}", focus.id().value())
        .replace("{{name}}", focus.name())
        .replace("{{period}}", period.text())
        .replace("{{grain}}", grain.label())
        .replace("{{heading}}", title.strip())
        .replace("{{title}}", quoted(title.strip()));
  }

  /* YAML's double quotes need no more than these two escaped. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String template(String file) throws IOException {
    try (InputStream resource = CaseTemplate.class.getResourceAsStream("template/" + file)) {
      return new String(requireNonNull(resource, () -> "template " + file).readAllBytes(), UTF_8);
    }
  }
}
