// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.analysis.measure.Measure;
import org.chancery.analysis.measure.Weight;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;

/**
 * What somebody said about one matter, in order of time: a sequence to read, with the places where
 * the tone turns. It has no interval and no rate; what was said elsewhere is not on record.
 *
 * @param sayings each incident once, by first possible day
 */
public record Sayings(List<Saying> sayings) {
  public Sayings {
    sayings = List.copyOf(sayings);
  }

  /**
   * The sayings among incidents: verbal ones, of any status but negated, for what is said not to
   * have been said was not.
   *
   * @param incidents in any order; one that shows in several dyads is taken once
   * @param weight what gives the tone; {@link Weight#COUNT} goes by quad class, and knows most
   */
  public static Sayings of(
      Collection<Incident> incidents, Speaker speaker, Matter matter, Weight weight) {
    Map<Long, Incident> byNumber = new LinkedHashMap<>();
    incidents.stream()
        .filter(Measure.WORDS::has)
        .filter(incident -> incident.status() != Status.NEGATED)
        .filter(incident -> speaker.said(incident) && matter.concerns(incident))
        .sorted(
            Comparator.comparing(Incident::date)
                .thenComparing(Incident::number)
                .thenComparing(Incident::target))
        .forEach(incident -> byNumber.putIfAbsent(incident.number(), incident));
    return new Sayings(
        byNumber.values().stream()
            .map(incident -> new Saying(incident, Tone.of(weight.of(incident))))
            .toList());
  }

  /**
   * Where the tone turns: two sayings of opposite tone with none between them that has either, in
   * order.
   */
  public List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    Optional<Saying> before = Optional.empty();
    for (Saying saying : sayings) {
      if (saying.tone() == Tone.NEUTRAL) {
        continue;
      }
      if (before.isPresent() && before.get().tone() != saying.tone()) {
        turns.add(new Turn(before.get(), saying));
      }
      before = Optional.of(saying);
    }
    return List.copyOf(turns);
  }

  /** Two sayings of opposite tone, the one after the other. */
  public record Turn(Saying before, Saying after) {
    /** Whether the dates leave no doubt which came first: the one ends before the other begins. */
    public boolean ordered() {
      return before.incident().date().latest().isBefore(after.incident().date().earliest());
    }
  }
}
