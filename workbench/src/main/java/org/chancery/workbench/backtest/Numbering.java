// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.backtest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/** Ids, which may have gaps, as numbers from 0 in the order of the ids; and their names. */
final class Numbering {
  private static final int MOST = 1_000_000;

  private final NavigableMap<Integer, Integer> numbers = new TreeMap<>();
  private final List<Integer> ids = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  private Numbering(NavigableMap<Integer, String> nameById) {
    nameById.forEach(
        (id, name) -> {
          numbers.put(id, ids.size());
          ids.add(id);
          names.add(name);
        });
  }

  /** The ids that occur. An id is all the name they have. */
  static Numbering of(Set<Integer> occurring) {
    NavigableMap<Integer, String> names = new TreeMap<>();
    occurring.forEach(id -> names.put(id, Integer.toString(id)));
    return new Numbering(names);
  }

  /** The ids of a file of {@code name<TAB>id}, which may begin with a line that counts them. */
  static Numbering read(Path file) {
    NavigableMap<Integer, String> names = new TreeMap<>();
    Lines.read(
        file,
        (line, number) -> {
          if (number == 1 && line.strip().matches("\\d+")) {
            return;
          }
          String[] cells = line.split("\t");
          if (cells.length < 2 || !cells[1].strip().matches("\\d{1,6}")) {
            throw broken(file, number, "this line is not a name, a tab and an id below " + MOST);
          }
          String known = names.put(Integer.parseInt(cells[1].strip()), cells[0].strip());
          if (known != null) {
            throw broken(file, number, "the id is also that of " + known);
          }
        });
    return new Numbering(names);
  }

  private static ChanceryException broken(Path file, long line, String what) {
    return ChanceryException.at(
        Fault.DATA, file + ":" + line, what, "Give the map as NAME<TAB>ID, one a line.");
  }

  Optional<Integer> number(int id) {
    return Optional.ofNullable(numbers.get(id));
  }

  int id(int number) {
    return ids.get(number);
  }

  /** The name, which is the id where there is no file of names. */
  String name(int number) {
    return names.get(number);
  }

  int size() {
    return ids.size();
  }

  List<String> names() {
    return List.copyOf(names);
  }
}
