// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Period;
import org.chancery.workbench.markup.Element;

/**
 * A relation over time: cooperation as bars upward and conflict as bars downward, words pale and
 * deeds solid; below them the net score of each step with its interval; below that how many
 * incidents each step rests on. What is not covered is hatched, what only selective sources tell
 * stands in a dotted frame. Events are flagged where they happened; those whose date is wider than
 * a step are drawn as ranges underneath and are in no bar.
 *
 * @param id name of the figure in the page; letters, digits, hyphens
 * @param title what it shows
 * @param counted what a bar counts, {@code incidents per quarter}
 * @param netLabel what the net score is, with its scale and interval
 * @param steps at least one, in order of time
 * @param flags events to flag, by date
 * @param ranges events that no step can hold, by date
 */
public record RelationFigure(
    String id,
    String title,
    String counted,
    String netLabel,
    List<Step> steps,
    List<Flag> flags,
    List<Flag> ranges) {
  public RelationFigure {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(counted, "counted");
    requireNonNull(netLabel, "netLabel");
    steps = List.copyOf(steps);
    flags = List.copyOf(flags);
    ranges = List.copyOf(ranges);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a relation without a step cannot be drawn: " + id);
    }
  }

  /**
   * A step of the series.
   *
   * @param period the days it holds
   * @param label its name, {@code 2024-Q3}
   * @param coverage what silence means in it
   * @param counts incidents by quad class; a class left out has none
   * @param incidents all incidents, those of no class among them
   * @param net net score; empty where none is stated
   */
  public record Step(
      Period period,
      String label,
      CoverageState coverage,
      Map<QuadClass, Long> counts,
      long incidents,
      Optional<Estimate> net) {
    public Step {
      requireNonNull(period, "period");
      requireNonNull(label, "label");
      requireNonNull(coverage, "coverage");
      requireNonNull(net, "net");
      counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    long count(QuadClass quad) {
      return counts.getOrDefault(quad, 0L);
    }

    long cooperation() {
      return count(QuadClass.VERBAL_COOPERATION) + count(QuadClass.MATERIAL_COOPERATION);
    }

    long conflict() {
      return count(QuadClass.VERBAL_CONFLICT) + count(QuadClass.MATERIAL_CONFLICT);
    }
  }

  /**
   * An estimated value.
   *
   * @param value the estimate
   * @param low lower end of its interval; empty where too little is known for one
   * @param high upper end
   */
  public record Estimate(double value, OptionalDouble low, OptionalDouble high) {
    public Estimate {
      if (low.isPresent() != high.isPresent()) {
        throw new IllegalArgumentException("an interval has two ends");
      }
    }

    double least() {
      return Math.min(value, low.orElse(value));
    }

    double most() {
      return Math.max(value, high.orElse(value));
    }
  }

  /** The days of all steps. */
  Period span() {
    return steps.get(0).period().span(steps.get(steps.size() - 1).period());
  }

  /** The picture. */
  public Element draw(Format format) {
    return new RelationDrawing(this, format).draw();
  }

  /** What the picture shows, in words. */
  public String describe() {
    long cooperation = steps.stream().mapToLong(Step::cooperation).sum();
    long conflict = steps.stream().mapToLong(Step::conflict).sum();
    long incidents = steps.stream().mapToLong(Step::incidents).sum();
    long uncovered = steps.stream().filter(s -> s.coverage() == CoverageState.NOT_COVERED).count();
    String first = steps.get(0).label();
    String last = steps.get(steps.size() - 1).label();
    return "From %s to %s in %d steps; incidents: %d, of cooperation %d, of conflict %d. "
            .formatted(first, last, steps.size(), incidents, cooperation, conflict)
        + "Steps not covered: %d. Events flagged: %d; with a date wider than a step: %d."
            .formatted(uncovered, flags.size(), ranges.size());
  }
}
