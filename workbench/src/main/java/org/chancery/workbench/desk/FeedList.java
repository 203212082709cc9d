// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.workbench.casefolder.CaseFolder;

/*
 * How it works. case.yaml is a person's file: it is not written anew, which would lose comments and
 * order, but lines are put at the end of its lists `feeds` and `sources`. Then the case is read; if it
 * does not read, the file is put back as it was and the lines are told instead.
 */
/** The list of feeds in a {@code case.yaml}. */
final class FeedList {
  private static final String CASE = "case.yaml";

  private final Path folder;

  FeedList(Path folder) {
    this.folder = folder;
  }

  /** Adds files that are not in the list yet; says what was done. */
  String add(List<Path> files, FeedOptions options) {
    Path file = folder.resolve(CASE);
    try {
      String before = Files.readString(file);
      List<String> entries = new ArrayList<>();
      for (Path feed : files) {
        String entry = entry(feed, options);
        if (!before.contains("path: " + shown(feed))) {
          entries.add(entry);
        }
      }
      if (entries.isEmpty()) {
        return "case.yaml lists these files already";
      }
      String after = into(before, "feeds", entries);
      String source = options.source().orElse("feeds");
      if (!before.contains("id: " + source)) {
        after =
            into(
                after,
                "sources",
                List.of("{id: %s, coverage: %s}".formatted(source, options.coverage().label())));
      }
      Files.writeString(file, after);
      return checked(file, before, entries);
    } catch (IOException refused) {
      throw ChanceryException.at(
              Fault.RESOURCE, file.toString(), "case.yaml cannot be written", "Check its rights.")
          .causedBy(refused);
    }
  }

  private String checked(Path file, String before, List<String> entries) throws IOException {
    try {
      CaseFolder.read(folder);
      return "case.yaml now lists " + entries.size() + (entries.size() == 1 ? " file" : " files");
    } catch (ChanceryException wrong) {
      Files.writeString(file, before);
      return "add to the feeds of case.yaml: " + String.join(" ", entries);
    }
  }

  private String entry(Path feed, FeedOptions options) {
    List<String> fields = new ArrayList<>();
    fields.add("path: " + shown(feed));
    options.format().ifPresent(format -> fields.add("format: " + format));
    options.entities().ifPresent(path -> fields.add("entities: " + shown(path)));
    options.relations().ifPresent(path -> fields.add("relations: " + shown(path)));
    options.epoch().ifPresent(day -> fields.add("epoch: " + day));
    if (options.entities().isPresent()) {
      fields.add("time-unit: " + options.timeUnit().orElse("hours"));
    }
    fields.add("source: " + options.source().orElse("feeds"));
    return fields.stream().collect(Collectors.joining(", ", "{", "}"));
  }

  /* From the case folder, with slashes, quoted where YAML would misread it. */
  private String shown(Path path) {
    Path from = folder.toAbsolutePath().normalize();
    String text = from.relativize(path.toAbsolutePath().normalize()).toString().replace('\\', '/');
    return text.matches("[\\w./-]+") ? text : "'" + text.replace("'", "''") + "'";
  }

  /** The text with entries at the end of a list at its top level. */
  static String into(String text, String key, List<String> entries) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    List<String> added = entries.stream().map(entry -> "  - " + entry).toList();
    int at = indexOfKey(lines, key);
    if (at < 0) {
      lines.add(key + ":");
      lines.addAll(added);
      return String.join("\n", lines) + "\n";
    }
    String head = lines.get(at).replaceFirst("\\s*\\[\\s*]\\s*(#.*)?$", "");
    lines.set(at, head);
    int end = at + 1;
    int last = at;
    while (end < lines.size() && !lines.get(end).matches("[^\\s#-].*")) {
      if (!lines.get(end).isBlank() && !lines.get(end).startsWith("#")) {
        last = end;
      }
      end++;
    }
    lines.addAll(last + 1, added);
    return String.join("\n", lines) + "\n";
  }

  private static int indexOfKey(List<String> lines, String key) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(key + ":")) {
        return i;
      }
    }
    return -1;
  }
}
