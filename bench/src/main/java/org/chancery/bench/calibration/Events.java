// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.calibration;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;
import org.chancery.analysis.fact.Kinship;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.QuadClass;

/**
 * Events as facts: relations are the types of PLOVER, kin by quad class; nobody acts upon himself.
 *
 * @param history the facts, by day
 * @param kinship entities alone, types by quad class
 */
record Events(History history, Kinship kinship) {
  private static final List<EventType> TYPES = List.of(EventType.values());
  private static final List<QuadClass> QUAD_CLASSES = List.of(QuadClass.values());

  Events {
    requireNonNull(history, "history");
    requireNonNull(kinship, "kinship");
  }

  /** Gathers events, and numbers those who take part in the order in which they come. */
  static final class Gatherer {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    void add(int day, String source, EventType type, String target) {
      if (!source.equals(target)) {
        facts.add(new Fact(day, number(source), TYPES.indexOf(type), number(target)));
      }
    }

    private int number(String name) {
      return numbers.computeIfAbsent(name, unused -> numbers.size());
    }

    Events events() {
      int[] quadClasses =
          TYPES.stream().mapToInt(type -> QUAD_CLASSES.indexOf(type.quadClass())).toArray();
      int[] alone = IntStream.range(0, numbers.size()).toArray();
      return new Events(
          History.of(facts, numbers.size(), TYPES.size()), Kinship.of(alone, alone, quadClasses));
    }
  }
}
