// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.opinion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.ontology.EventType;

/** Statements that are true if an event is of a type, with slots for who and whom. */
final class Hypotheses {
  private static final String FILE = "hypotheses.tsv";
  private static final String NOBODY = "nobody";
  private static final String PAIR = "pair";

  /** What is said of {@link #PAIR} where the sentence goes to the model alone. */
  private static final String ALONE = "-";

  private static final Pattern SLOT = Pattern.compile("\\{[^}]*\\}?|\\}");

  private final Map<String, List<String>> rows;

  private Hypotheses(Map<String, List<String>> rows) {
    this.rows = rows;
  }

  /** The statements that are shipped. */
  static Hypotheses bundled() {
    try (InputStream in = Hypotheses.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Hypotheses(read("opinion/" + FILE, text));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * An analyst's statements; a type that the file does not mention keeps the bundled ones.
   *
   * @throws ChanceryException with {@link Fault#USER}, naming file and line, if it has a mistake
   */
  static Hypotheses bundledUnder(Path file) {
    Map<String, List<String>> all = new LinkedHashMap<>(bundled().rows);
    all.putAll(read(file.toString(), text(file)));
    return new Hypotheses(all);
  }

  List<String> of(EventType type) {
    return rows.getOrDefault(type.name(), List.of());
  }

  /** What stands for a side that the text leaves open. */
  String nobody() {
    return rows.getOrDefault(NOBODY, List.of("")).get(0);
  }

  /** What a classifier is told beside the sentence; empty for nothing. */
  String pair() {
    String text = rows.getOrDefault(PAIR, List.of(ALONE)).get(0);
    return text.equals(ALONE) ? "" : text;
  }

  private static Map<String, List<String>> read(String file, String text) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        String key = key(file + ":" + number, cells);
        rows.computeIfAbsent(key, one -> new ArrayList<>()).add(cells[1].strip());
      }
    }
    return rows;
  }

  private static String key(String place, String[] cells) {
    if (cells.length != 2 || cells[1].isBlank()) {
      throw mistake(place, "a line has a type, a tab and a statement");
    }
    Matcher slots = SLOT.matcher(cells[1]);
    while (slots.find()) {
      if (!slots.group().equals(Slots.SOURCE) && !slots.group().equals(Slots.TARGET)) {
        throw mistake(place, "'" + slots.group() + "' is no slot; there are {source} and {target}");
      }
    }
    String key = cells[0].strip();
    if (key.equals(NOBODY) || key.equals(PAIR)) {
      return key;
    }
    return EventType.parse(key)
        .map(EventType::name)
        .orElseThrow(
            () -> mistake(place, "'" + key + "' is no PLOVER type, nor 'nobody' nor 'pair'"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw ChanceryException.at(
              Fault.USER,
              file.toString(),
              Files.exists(file)
                  ? "the statements cannot be read as UTF-8"
                  : "the file of statements is not there",
              "docs/reference/second-opinion.md has the format.")
          .causedBy(unreadable);
    }
  }

  private static ChanceryException mistake(String place, String what) {
    return ChanceryException.at(
        Fault.USER,
        place,
        what,
        "Correct the line; docs/reference/second-opinion.md has the format.");
  }
}
