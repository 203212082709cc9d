// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.analysis.measure.Weight;
import org.chancery.model.event.Incident;

/*
 * How it works. The choices of the specification curve are the product of those that an analyst
 * could make before looking (edges of the windows, weights, codings or incidents), and then,
 * one at a time, what the record would say without a source, without one of its strongest
 * incidents, and without its busiest week.
 */
/** The reasonable choices under which a number is measured. */
final class Choices {
  private static final int SOURCES = 8;
  static final int INCIDENTS = 3;

  private final Docket docket;

  Choices(Docket docket) {
    this.docket = docket;
  }

  /** The choices for a number, the main one first. */
  List<Choice> of(Gauge gauge, Testimony testimony) {
    if (!gauge.ofIncidents()) {
      return List.of(Choice.MAIN); // published as it is: there is nothing to choose
    }
    List<Choice> choices = new ArrayList<>();
    List<Optional<Weight>> weights = new ArrayList<>(List.of(Optional.empty()));
    gauge.otherWeights().forEach(weight -> weights.add(Optional.of(weight)));
    for (Edges edges : Edges.values()) {
      for (Optional<Weight> weight : weights) {
        choices.add(choice(edges, weight, false));
        choices.add(choice(edges, weight, true));
      }
    }
    choices.addAll(leavingOut(testimony));
    return List.copyOf(choices);
  }

  private static Choice choice(Edges edges, Optional<Weight> weight, boolean perCoding) {
    String words =
        Stream.of(
                edges.words(),
                weight.map(Choices::words).orElse(""),
                perCoding ? "each coding counted" : "")
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return Choice.of(edges, weight, perCoding, words.isEmpty() ? Choice.MAIN.words() : words);
  }

  private static String words(Weight weight) {
    return weight == Weight.COUNT ? "each incident weighed alike" : weight.unit();
  }

  private List<Choice> leavingOut(Testimony testimony) {
    List<Choice> choices = new ArrayList<>(withoutSources(testimony.incidents()));
    testimony.pro().stream()
        .limit(INCIDENTS)
        .forEach(exhibit -> choices.add(Choice.without(exhibit.incident())));
    choices.add(Choice.leavingOutBusiestWeek());
    return choices;
  }

  /** What would be left without each of the sources, of those that tell most; none if it is one. */
  List<Choice> withoutSources(List<Incident> incidents) {
    Map<String, Integer> bySource = new TreeMap<>();
    for (Incident incident : incidents) {
      docket.publishers(incident).forEach(one -> bySource.merge(one, 1, Integer::sum));
    }
    if (bySource.size() < 2) {
      return List.of();
    }
    return bySource.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(SOURCES)
        .map(entry -> Choice.withoutPublisher(entry.getKey()))
        .toList();
  }
}
