// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.ontology.CameoAct;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Ontology;

/**
 * Quadruples of ids (subject, relation, object, time), with each actor as it is named there.
 * Relations are names of CAMEO acts; those without a type in PLOVER are left out. One step of time
 * is the greatest unit that all times are whole multiples of.
 */
final class QuadrupleEvents {
  private QuadrupleEvents() {}

  /**
   * @param files quadruples, in any order
   * @param relations name and id of each relation
   */
  static Events of(List<Path> files, Path relations) throws IOException {
    Map<String, EventType> types = types(relations);
    List<String[]> rows = new ArrayList<>();
    int unit = 0;
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t");
        rows.add(cells);
        unit = greatestCommonDivisor(unit, Integer.parseInt(cells[3]));
      }
    }
    Events.Gatherer gatherer = new Events.Gatherer();
    for (String[] cells : rows) {
      EventType type = types.get(cells[1]);
      if (type != null) {
        gatherer.add(Integer.parseInt(cells[3]) / Math.max(1, unit), cells[0], type, cells[2]);
      }
    }
    return gatherer.events();
  }

  private static Map<String, EventType> types(Path relations) throws IOException {
    Map<String, EventType> types = new HashMap<>();
    for (String line : Files.readAllLines(relations)) {
      String[] cells = line.split("\t");
      Optional<EventType> type = Ontology.bundled().cameoNamed(cells[0]).flatMap(CameoAct::type);
      type.ifPresent(known -> types.put(cells[1], known));
    }
    return types;
  }

  private static int greatestCommonDivisor(int one, int other) {
    return other == 0 ? one : greatestCommonDivisor(other, one % other);
  }
}
