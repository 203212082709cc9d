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
    int number = 0;
    for (String raw : file.text().lines().toList()) {
      number++;
      String line = bare(raw);
      if (!line.startsWith("@")) {
        continue;
      }
      int equals = line.indexOf('=');
      if (equals < 0) {
        throw file.mistake(number, "a set is written '@name = word, word'");
      }
      String name = line.substring(1, equals).strip();
      Definition given = new Definition(file, number, line.substring(equals + 1));
      Definition earlier = definitions.putIfAbsent(name, given);
      if (earlier != null) {
        throw file.mistake(
            number,
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
    int number = 0;
    for (String raw : file.text().lines().toList()) {
      number++;
      String line = bare(raw);
      if (line.isEmpty() || line.startsWith("@")) {
        continue;
      }
      int at = number;
      if (line.startsWith("[")) {
        sense = Optional.of(section(file, number, line));
        continue;
      }
      Sense means = sense.orElseThrow(() -> file.mistake(at, "no section [TYPE] stands above"));
      try {
        patterns.addAll(reader.read(line, means, file.name() + ":" + number));
      } catch (IllegalArgumentException wrong) {
        throw file.mistake(number, wrong.getMessage() + ", in '" + line + "'");
      }
    }
  }

  private Sense section(LexiconFile file, int number, String line) {
    if (!line.endsWith("]")) {
      throw file.mistake(number, "the section lacks its closing bracket");
    }
    String name = line.substring(1, line.length() - 1).strip();
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

  private static String bare(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }
}
