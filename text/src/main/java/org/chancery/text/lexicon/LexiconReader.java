// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Mode;
import org.chancery.model.ontology.Ontology;

/**
 * Reads files of patterns: all sets of all files first, so that their order does not matter, then
 * the patterns.
 */
final class LexiconReader {
  private final Ontology ontology;
  private final Map<String, Definition> definitions = new LinkedHashMap<>();
  private final List<Pattern> patterns = new ArrayList<>();

  private LexiconReader(Ontology ontology) {
    this.ontology = ontology;
  }

  private record Definition(LexiconFile file, int line, String words) {}

  /** What the files hold. */
  record Content(List<Pattern> patterns, Map<String, Set<String>> sets) {}

  static Content read(List<LexiconFile> files, Ontology ontology) {
    LexiconReader reader = new LexiconReader(ontology);
    files.forEach(reader::define);
    Map<String, Set<String>> sets = new LinkedHashMap<>();
    reader.definitions.forEach((name, given) -> sets.put(name, reader.expand(name, List.of())));
    files.forEach(reader::collect);
    return new Content(reader.patterns, sets);
  }

  private void define(LexiconFile file) {
    for (Line line : lines(file)) {
      if (!line.text().startsWith("@")) {
        continue;
      }
      int equals = line.text().indexOf('=');
      if (equals < 0) {
        throw file.mistake(line.number(), "a set is written '@name = word, word'");
      }
      String name = line.text().substring(1, equals).strip();
      Definition given = new Definition(file, line.number(), line.text().substring(equals + 1));
      Definition earlier = definitions.putIfAbsent(name, given);
      if (earlier != null) {
        throw file.mistake(
            line.number(),
            "the set @%s is there already, in %s:%d"
                .formatted(name, earlier.file().name(), earlier.line()));
      }
    }
  }

  private Set<String> expand(String name, List<String> above) {
    Definition given = definitions.get(name);
    if (given == null) {
      throw new IllegalArgumentException("there is no set @" + name);
    }
    if (above.contains(name)) {
      throw given.file().mistake(given.line(), "the set @" + name + " contains itself");
    }
    List<String> path = new ArrayList<>(above);
    path.add(name);
    Set<String> words = new LinkedHashSet<>();
    for (String item : given.words().split(",", -1)) {
      String word = item.strip();
      if (word.isEmpty()) {
        throw given.file().mistake(given.line(), "the set @" + name + " has an empty word");
      }
      try {
        words.addAll(word.startsWith("@") ? expand(word.substring(1), path) : Set.of(word));
      } catch (IllegalArgumentException unknown) {
        throw given.file().mistake(given.line(), String.valueOf(unknown.getMessage()));
      }
    }
    return words;
  }

  private void collect(LexiconFile file) {
    PatternLine reader = new PatternLine(name -> expand(name, List.of()));
    Optional<Sense> sense = Optional.empty();
    Optional<String> code = Optional.empty();
    for (Line line : lines(file)) {
      if (line.text().startsWith("@")) {
        continue;
      }
      if (line.text().startsWith("[")) {
        sense = Optional.of(section(file, line.number(), line.text()));
        code = code(file, line);
        continue;
      }
      Sense means =
          sense.orElseThrow(() -> file.mistake(line.number(), "no section [TYPE] stands above"));
      try {
        patterns.addAll(reader.read(line.text(), means, code, file.name() + ":" + line.number()));
      } catch (IllegalArgumentException wrong) {
        throw file.mistake(line.number(), wrong.getMessage() + ", in '" + line.text() + "'");
      }
    }
  }

  /** The analyst's own code: {@code [SANCTION/discontinue = gas-cut]}. */
  private static Optional<String> code(LexiconFile file, Line line) {
    String[] parts = line.text().substring(1, line.text().length() - 1).split("=", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    String code = parts[1].strip();
    if (!code.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*") || line.text().startsWith("[*")) {
      throw file.mistake(
          line.number(),
          "'"
              + code
              + "' is no code of an act; letters, digits, points, hyphens and underscores make one");
    }
    return Optional.of(code);
  }

  private Sense section(LexiconFile file, int number, String line) {
    if (!line.endsWith("]")) {
      throw file.mistake(number, "the section lacks its closing bracket");
    }
    String name = line.substring(1, line.length() - 1).split("=", 2)[0].strip();
    if (name.equals("NONE")) {
      return new Sense.Nothing();
    }
    if (name.startsWith("*")) {
      return new Sense.Operation(
          Operator.parse(name.substring(1))
              .orElseThrow(() -> file.mistake(number, "'" + name + "' is no operator")));
    }
    String[] parts = name.split("/", 2);
    EventType type =
        EventType.parse(parts[0])
            .orElseThrow(() -> file.mistake(number, "'" + parts[0] + "' is no PLOVER type"));
    Optional<Mode> mode =
        parts.length < 2
            ? Optional.empty()
            : Optional.of(
                ontology
                    .mode(type, parts[1])
                    .orElseThrow(
                        () -> file.mistake(number, "'" + parts[1] + "' is no mode of " + type)));
    return new Sense.Act(type, mode);
  }

  /** A line without its comment, with those that follow a comma at its end. */
  private record Line(int number, String text) {}

  private static List<Line> lines(LexiconFile file) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    Optional<Line> open = Optional.empty();
    for (String raw : file.text().lines().toList()) {
      number++;
      String text = bare(raw);
      if (text.isEmpty()) {
        continue;
      }
      Line line =
          open.isPresent()
              ? new Line(open.orElseThrow().number(), open.orElseThrow().text() + text)
              : new Line(number, text);
      open = text.endsWith(",") || text.endsWith("|") ? Optional.of(line) : Optional.empty();
      if (open.isEmpty()) {
        lines.add(line);
      }
    }
    open.ifPresent(lines::add);
    return lines;
  }

  private static String bare(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }
}
