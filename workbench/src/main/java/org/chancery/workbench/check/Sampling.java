// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.analysis.agreement.Allocation;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.ontology.EventType;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;

/*
 * How it works. A stratum is a type. How many are drawn from each is Allocation's; which, and in what
 * order they stand in the sheet, follows from the seed and the ids alone. The sheet keeps of each row
 * how many of its type were drawn out of how many, from which the weights follow.
 */
/** Draws coding sheets. */
public final class Sampling {
  private static final String FORMULA = "=+-@"; // a spreadsheet takes a cell that begins so for one

  private Sampling() {}

  /** The columns of a sheet. */
  static List<Column> columns() {
    return Sheet.COLUMNS.stream().map(Sampling::column).toList();
  }

  private static Column column(String name) {
    return switch (name) {
      case "drawn" -> Column.integer(name, "events of its type in the sheet");
      case "out_of" -> Column.integer(name, "events of its type there were to draw from");
      default -> Column.text(name, name);
    };
  }

  /**
   * Draws a sample and writes it as a sheet to be filled.
   *
   * @param size events to draw; all, if there are no more
   * @param seed the same candidates, size and seed give the same sheet
   * @throws ChanceryException with {@link Fault#USER} if there is nothing to draw from, or the
   *     sample cannot hold one of each type
   */
  public static void write(Collection<Candidate> candidates, int size, long seed, TableSink sink) {
    SortedMap<EventType, List<Candidate>> strata = strata(candidates);
    SortedMap<EventType, Integer> sizes = new TreeMap<>();
    strata.forEach((type, members) -> sizes.put(type, members.size()));
    if (size < sizes.size()) {
      throw ChanceryException.at(
          Fault.USER,
          "--n " + size,
          "there are " + sizes.size() + " types, and a sample holds at least one event of each",
          "Give --n " + sizes.size() + " or more; 200 tells something.");
    }
    Map<EventType, Integer> taken = Allocation.of(sizes, size);
    List<List<String>> rows = new ArrayList<>();
    Random random = new Random(seed);
    strata.forEach(
        (type, members) -> {
          int count = Optional.ofNullable(taken.get(type)).orElseThrow();
          Collections.shuffle(members, random);
          members.stream()
              .limit(count)
              .forEach(drawn -> rows.add(row(drawn, count, members.size())));
        });
    Collections.shuffle(rows, random);
    sink.begin(columns());
    rows.forEach(sink::row);
  }

  private static SortedMap<EventType, List<Candidate>> strata(Collection<Candidate> candidates) {
    if (candidates.isEmpty()) {
      throw ChanceryException.of(
          Fault.USER,
          "there is no event to check: none was read in a text",
          "Put texts into texts/ of the case folder, or give a table made by chancery code.");
    }
    SortedMap<EventType, List<Candidate>> strata = new TreeMap<>();
    candidates.stream()
        .sorted(Comparator.comparing(Candidate::id))
        .forEach(one -> strata.computeIfAbsent(one.type(), type -> new ArrayList<>()).add(one));
    return strata;
  }

  private static List<String> row(Candidate drawn, int count, int whole) {
    return List.of(
        drawn.id().value(),
        plain(drawn.document()),
        plain(drawn.sentence()),
        plain(drawn.source()),
        plain(drawn.target()),
        drawn.type().name(),
        drawn.status(),
        plain(drawn.date()),
        "",
        "",
        "",
        "",
        "",
        Integer.toString(count),
        Integer.toString(whole));
  }

  /* On one line, and no formula, whatever a text says. */
  private static String plain(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
  }
}
