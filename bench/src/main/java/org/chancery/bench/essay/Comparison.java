// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.essay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.model.event.Event;

/**
 * Which events of a person the coder found, and which of the coder's events are right.
 *
 * <p>A line of the coder finds one event at most, and an event is found by one line; as many events
 * are found as can be, which is a matching in a graph of events and lines (augmenting paths [1]).
 * An event is right if one of its lines tells an event of the person, whether or not another line
 * has found that event already: an essay names a war many times.
 *
 * <p>[1] Kuhn: The Hungarian method for the assignment problem. Naval Research Logistics 2, 1955.
 */
final class Comparison {
  private final HandCoded hand;
  private final List<Event> events;
  private final Map<String, List<CodedLine>> coded;
  private final List<CodedLine> lines;
  private final Map<CodedLine, Event> finder = new LinkedHashMap<>();

  Comparison(HandCoded hand, List<Event> events, List<CodedLine> lines) {
    this.hand = hand;
    this.events = List.copyOf(events);
    this.lines = List.copyOf(lines);
    this.coded =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    CodedLine::event, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    for (Event event : this.events) {
      find(event, new HashSet<>());
    }
  }

  private boolean find(Event event, Set<CodedLine> tried) {
    List<CodedLine> candidates =
        lines.stream()
            .filter(line -> hand.isToldBy(event, line) && HandCoded.isCited(event, line))
            .sorted(Comparator.comparing(line -> !HandCoded.isThen(event, line)))
            .toList();
    for (CodedLine line : candidates) {
      if (tried.add(line) && (!finder.containsKey(line) || find(finder.get(line), tried))) {
        finder.put(line, event);
        return true;
      }
    }
    return false;
  }

  /** The events of the person that were found, each with the line that found it. */
  Map<Event, CodedLine> found() {
    Map<Event, CodedLine> found = new LinkedHashMap<>();
    finder.forEach((line, event) -> found.put(event, line));
    return found;
  }

  List<Event> missed() {
    Map<Event, CodedLine> found = found();
    return events.stream().filter(event -> !found.containsKey(event)).toList();
  }

  /** The coder's events, each with its lines. */
  List<List<CodedLine>> coded() {
    return List.copyOf(coded.values());
  }

  boolean isRight(List<CodedLine> one) {
    return one.stream().anyMatch(this::isRight);
  }

  boolean isRight(CodedLine line) {
    return events.stream()
        .filter(event -> hand.isToldBy(event, line))
        .anyMatch(event -> HandCoded.isCited(event, line) || HandCoded.isThen(event, line));
  }

  /** Whether it takes for a fact what the person found told as not done, or only as possible. */
  List<Event> takenForFact() {
    List<Event> taken = new ArrayList<>();
    for (Event event : events) {
      boolean told =
          lines.stream()
              .filter(CodedLine::occurred)
              .filter(line -> HandCoded.isOfType(event, line))
              .filter(line -> HandCoded.isCited(event, line) && hand.hasPair(event, line))
              .anyMatch(line -> !isRight(line));
      if (!HandCoded.isFact(event) && told) {
        taken.add(event);
      }
    }
    return taken;
  }

  /** Found and all of the person, right and all of the coder, by type. */
  Map<String, int[]> byType() {
    Map<String, int[]> counts = new TreeMap<>();
    Map<Event, CodedLine> found = found();
    for (Event event : events) {
      int[] count = counts.computeIfAbsent(HandCoded.type(event), type -> new int[4]);
      count[0] += found.containsKey(event) ? 1 : 0;
      count[1]++;
    }
    for (List<CodedLine> one : coded()) {
      int[] count = counts.computeIfAbsent(one.get(0).type().name(), type -> new int[4]);
      count[2] += isRight(one) ? 1 : 0;
      count[3]++;
    }
    return counts;
  }
}
