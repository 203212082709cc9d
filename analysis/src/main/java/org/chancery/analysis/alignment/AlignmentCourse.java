// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.alignment;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.model.actor.ActorId;

/**
 * How near two states vote in the UN General Assembly, year by year. The points are a model's,
 * given without their errors: differences between two years are not told from noise, only means of
 * several years are compared. A distance falls when either of the two moves toward the other, and
 * when the agenda changes.
 *
 * @param one the first state
 * @param other the second state
 * @param years the years in which both have a point, in order
 * @param source key of the work or file
 */
public record AlignmentCourse(ActorId one, ActorId other, List<Year> years, String source) {
  public AlignmentCourse {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
    requireNonNull(source, "source");
    years = List.copyOf(years);
  }

  /**
   * One year.
   *
   * @param year the year
   * @param ofOne point of the first state, in standard deviations of all points
   * @param ofOther point of the second state
   */
  public record Year(int year, double ofOne, double ofOther) {
    /** How far the two are apart, from 0, in standard deviations of all points. */
    public double distance() {
      return Math.abs(ofOne - ofOther);
    }
  }

  /** The course of two states; without years if either has no point. */
  public static AlignmentCourse of(IdealPoints points, ActorId one, ActorId other) {
    SortedMap<Integer, Double> others = points.byState().getOrDefault(other, new TreeMap<>());
    List<Year> years = new ArrayList<>();
    points
        .byState()
        .getOrDefault(one, new TreeMap<>())
        .forEach(
            (year, point) -> {
              Double there = others.get(year);
              if (there != null) {
                years.add(new Year(year, point, there));
              }
            });
    return new AlignmentCourse(one, other, years, points.source());
  }

  /**
   * How the distance changed between two windows of years, both ends included; empty if either has
   * no year.
   */
  public Optional<AlignmentChange> change(
      int earlierFirst, int earlierLast, int laterFirst, int laterLast) {
    List<Year> earlier = within(earlierFirst, earlierLast);
    List<Year> later = within(laterFirst, laterLast);
    return earlier.isEmpty() || later.isEmpty()
        ? Optional.empty()
        : Optional.of(AlignmentChange.of(earlier, later));
  }

  private List<Year> within(int first, int last) {
    return years.stream().filter(one -> one.year() >= first && one.year() <= last).toList();
  }
}
