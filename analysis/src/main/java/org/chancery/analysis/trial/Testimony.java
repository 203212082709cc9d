// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.chancery.analysis.verdict.Exhibit;
import org.chancery.model.event.Incident;

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

  static Testimony ofWorks(SortedSet<String> works) {
    return new Testimony(List.of(), List.of(), works);
  }

  /** Each incident with how strongly it speaks. */
  static List<Exhibit> exhibits(Collection<Incident> incidents, ToDoubleFunction<Incident> weight) {
    return incidents.stream()
        .map(
            incident ->
                new Exhibit(incident, OptionalDouble.of(Math.abs(weight.applyAsDouble(incident)))))
        .toList();
  }

  /** Each incident, none of which weighs more than another. */
  static List<Exhibit> exhibits(Collection<Incident> incidents) {
    return incidents.stream().map(one -> new Exhibit(one, OptionalDouble.empty())).toList();
  }

  /** All incidents on either side. */
  List<Incident> incidents() {
    return Stream.concat(pro.stream(), contra.stream()).map(Exhibit::incident).toList();
  }

  boolean isEmpty() {
    return pro.isEmpty() && contra.isEmpty() && works.isEmpty();
  }

  /** Both together. */
  Testimony and(Testimony other) {
    SortedSet<String> all = new TreeSet<>(works);
    all.addAll(other.works);
    return new Testimony(
        Stream.concat(pro.stream(), other.pro.stream()).distinct().toList(),
        Stream.concat(contra.stream(), other.contra.stream()).distinct().toList(),
        all);
  }
}
