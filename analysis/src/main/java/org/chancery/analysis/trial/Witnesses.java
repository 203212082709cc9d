// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.analysis.verdict.Confidence;
import org.chancery.analysis.verdict.Confidence.Grade;
import org.chancery.analysis.verdict.Curve;
import org.chancery.analysis.verdict.Exhibit;
import org.chancery.analysis.verdict.Finding;
import org.chancery.analysis.verdict.Outcome;
import org.chancery.analysis.verdict.Variation;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.model.source.Origin;

/*
 * How it works. One wire text printed in ten papers is one source: a wording counts for one
 * publisher alone, the one with most wordings (then the first by name), and the sources are the
 * publishers that are left with any. What has no wording is the publisher's own.
 */
/**
 * The independent sources that tell of the evidence.
 *
 * @param sources the publishers
 * @param stateControlled those of them that a state controls
 */
record Witnesses(SortedSet<String> sources, SortedSet<String> stateControlled) {
  private static final int FEW_INCIDENTS = 10;
  private static final int MANY_INCIDENTS = 30;
  private static final int SEVERAL = 3;

  static Witnesses of(Docket docket, Testimony testimony) {
    Map<String, Set<String>> publishersByWording = new TreeMap<>();
    SortedSet<String> sources = new TreeSet<>(testimony.works());
    Map<String, Integer> wordings = new HashMap<>();
    SortedSet<String> controlled = new TreeSet<>();
    for (Incident incident : testimony.incidents()) {
      for (EventId event : incident.events()) {
        Origin origin = docket.origins().get(event);
        if (origin == null) {
          sources.add(event.feed());
          continue;
        }
        origin.controlledBy().ifPresent(state -> controlled.add(origin.publisher()));
        wordings.merge(origin.publisher(), 1, Integer::sum);
        if (origin.wording().isPresent()) {
          publishersByWording
              .computeIfAbsent(origin.wording().get(), wording -> new TreeSet<>())
              .add(origin.publisher());
        } else {
          sources.add(origin.publisher());
        }
      }
    }
    publishersByWording.values().forEach(some -> sources.add(first(some, wordings)));
    controlled.retainAll(sources);
    return new Witnesses(sources, controlled);
  }

  private static String first(Collection<String> publishers, Map<String, Integer> wordings) {
    return publishers.stream()
        .min(
            Comparator.comparing((String one) -> -wordings.getOrDefault(one, 0))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** Whether all that speaks for a claim comes from one work. */
  static boolean only(Docket docket, Testimony testimony, String work) {
    SortedSet<String> works = new TreeSet<>(testimony.works());
    for (Exhibit exhibit : testimony.pro()) {
      works.addAll(docket.works(exhibit.incident()));
    }
    return works.equals(new TreeSet<>(Set.of(work)));
  }

  Finding.Evidence evidence(Testimony testimony) {
    return new Finding.Evidence(
        shown(testimony.pro()),
        shown(testimony.contra()),
        testimony.pro().size(),
        testimony.contra().size(),
        sources.size(),
        stateControlled.size());
  }

  private static List<Exhibit> shown(List<Exhibit> exhibits) {
    return exhibits.stream().limit(Finding.Evidence.SHOWN).toList();
  }

  /** How far the evidence can be relied on, whatever it says. */
  Confidence confidence(Optional<Outcome> outcome, Curve curve) {
    int n = outcome.map(Outcome::n).orElse(0);
    Optional<Variation> hangsOn = hangsOn(curve);
    String why =
        counted(sources.size(), "independent source")
            + (stateControlled.isEmpty()
                ? ""
                : ", of them controlled by a state: " + String.join(", ", stateControlled))
            + "; rests on "
            + n
            + (hangsOn.isPresent()
                ? "; " + hangsOn.get().choice() + " the sign is another"
                : unshaken(curve));
    return new Confidence(grade(n, hangsOn.isPresent()), why);
  }

  private static String unshaken(Curve curve) {
    return curve.variations().isEmpty() ? "" : "; hangs on no single source or incident";
  }

  private Grade grade(int n, boolean hangs) {
    boolean independent = sources.size() - stateControlled.size() >= SEVERAL;
    if (sources.isEmpty() || n < FEW_INCIDENTS || hangs) {
      return Grade.LOW;
    }
    return independent && n >= MANY_INCIDENTS ? Grade.HIGH : Grade.MODERATE;
  }

  /* The single source or incident without which the sign is another. */
  private static Optional<Variation> hangsOn(Curve curve) {
    if (curve.variations().isEmpty()) {
      return Optional.empty();
    }
    Variation.Side main = curve.variations().get(0).side();
    return curve.variations().stream()
        .filter(one -> one.choice().startsWith(Choice.WITHOUT))
        .filter(one -> one.side() != main)
        .findFirst();
  }

  private static String counted(int n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }
}
