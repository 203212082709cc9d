// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.analysis.verdict.Exhibit;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Period;

/**
 * The incidents that speak for and against a claim, and the works that do so without incidents.
 *
 * @param pro for it, the strongest first
 * @param contra against it, the strongest first
 * @param works keys of works whose own words speak for it: of a standing, of an indicator
 */
record Testimony(List<Exhibit> pro, List<Exhibit> contra, SortedSet<String> works) {
  private static final Comparator<Exhibit> STRONGEST =
      Comparator.comparingDouble((Exhibit exhibit) -> -exhibit.weight().orElse(0))
          .thenComparing(exhibit -> exhibit.incident().date())
          .thenComparingLong(exhibit -> exhibit.incident().number());

  Testimony {
    pro = pro.stream().sorted(STRONGEST).toList();
    contra = contra.stream().sorted(STRONGEST).toList();
    works = Collections.unmodifiableSortedSet(new TreeSet<>(works));
  }

  /** Works that speak for it, without incidents. */
  static Testimony ofWorks(SortedSet<String> works) {
    return new Testimony(List.of(), List.of(), works);
  }

  /** Incidents for and against, none of which weighs more than another. */
  static Testimony of(Collection<Incident> pro, Collection<Incident> contra) {
    return new Testimony(unweighed(pro), unweighed(contra), new TreeSet<>());
  }

  /** What raises a number in a window, and against that what lowers it. */
  static Testimony of(Gauge gauge, Period window) {
    List<Exhibit> raising = new ArrayList<>();
    List<Exhibit> lowering = new ArrayList<>();
    for (Incident incident : gauge.incidents(window)) {
      double pull = gauge.pull(incident);
      Exhibit exhibit = new Exhibit(incident, OptionalDouble.of(Math.abs(pull)));
      (pull >= 0 ? raising : lowering).add(exhibit);
    }
    return new Testimony(raising, lowering, new TreeSet<>());
  }

  private static List<Exhibit> unweighed(Collection<Incident> incidents) {
    return incidents.stream().map(one -> new Exhibit(one, OptionalDouble.empty())).toList();
  }

  /** What speaks for the contrary. */
  Testimony against() {
    return new Testimony(/* pro= */ contra, /* contra= */ pro, works);
  }

  /** Both together. */
  Testimony and(Testimony other) {
    return new Testimony(
        Stream.concat(pro.stream(), other.pro.stream()).toList(),
        Stream.concat(contra.stream(), other.contra.stream()).toList(),
        works);
  }

  /** The same with works whose own words speak for it. */
  Testimony with(SortedSet<String> others) {
    return new Testimony(pro, contra, others);
  }

  /** All incidents on either side. */
  List<Incident> incidents() {
    return Stream.concat(pro.stream(), contra.stream()).map(Exhibit::incident).toList();
  }
}
