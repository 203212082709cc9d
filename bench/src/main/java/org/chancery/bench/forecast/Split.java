// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.forecast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;
import org.chancery.analysis.fact.Kinship;
import org.chancery.analysis.fact.NamedKinship;
import org.chancery.model.ontology.Ontology;

/**
 * The three parts of a benchmark, with ids as they stand in the files and a step for each distinct
 * distance of times.
 */
record Split(History train, History valid, History test, Kinship kinship) {
  static Split read(List<Path> files) throws IOException {
    List<List<long[]>> parts = new ArrayList<>();
    for (Path file : files.subList(0, 3)) {
      parts.add(rows(file));
    }
    long first = Long.MAX_VALUE;
    int entities = 0;
    int relations = 0;
    for (long[] row : parts.stream().flatMap(List::stream).toList()) {
      first = Math.min(first, row[3]);
      entities = Math.max(entities, 1 + (int) Math.max(row[0], row[2]));
      relations = Math.max(relations, 1 + (int) row[1]);
    }
    long unit = 0;
    for (long[] row : parts.stream().flatMap(List::stream).toList()) {
      unit = divisor(row[3] - first, unit);
    }
    Kinship kinship = Kinship.none(entities, relations);
    if (files.size() == 5) {
      kinship = NamedKinship.of(names(files.get(3)), names(files.get(4)), Ontology.bundled());
    }
    List<History> histories = new ArrayList<>();
    for (List<long[]> part : parts) {
      histories.add(history(part, first, Math.max(1, unit), kinship));
    }
    return new Split(histories.get(0), histories.get(1), histories.get(2), kinship);
  }

  /** The training facts, and what came to be known after them. */
  static History joined(History one, History other) {
    List<Fact> facts = new ArrayList<>(one.facts());
    facts.addAll(other.facts());
    return History.of(facts, one.entities(), one.relations());
  }

  private static List<long[]> rows(Path file) throws IOException {
    List<long[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.strip().split("\\s+");
      rows.add(IntStream.range(0, 4).mapToLong(i -> Long.parseLong(cells[i])).toArray());
    }
    return rows;
  }

  private static List<String> names(Path file) throws IOException {
    List<String> names = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t");
      int id = Integer.parseInt(cells[1].strip());
      while (names.size() <= id) {
        names.add("");
      }
      names.set(id, cells[0].strip());
    }
    return names;
  }

  private static History history(List<long[]> rows, long first, long unit, Kinship kinship) {
    List<Fact> facts = new ArrayList<>();
    for (long[] row : rows) {
      facts.add(
          new Fact((int) ((row[3] - first) / unit), (int) row[0], (int) row[1], (int) row[2]));
    }
    return History.of(facts, kinship.entities(), kinship.relations());
  }

  private static long divisor(long a, long b) {
    return b == 0 ? a : divisor(b, a % b);
  }
}
