// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.EventId;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.Quantity;
import org.chancery.workbench.brief.evidence.Reference;
import org.chancery.workbench.figure.CoverageState;

/**
 * A main relation over time, told and drawn.
 *
 * @param partner the partner
 * @param name its name
 * @param reading what the figure shows, in a sentence or two
 * @param netLabel what the net score is: measure, scale, interval
 * @param steps the series, in order of time, with no step left out; may be empty
 * @param marks events to flag, by date; each wholly within a step
 * @param unplaced events whose date is wider than a step, by date; they are in no step
 * @param sources keys of the sources that it is drawn from
 */
public record Relation(
    ActorId partner,
    String name,
    Prose reading,
    String netLabel,
    List<Step> steps,
    List<Mark> marks,
    List<Mark> unplaced,
    List<String> sources) {
  public Relation {
    requireNonNull(partner, "partner");
    requireNonNull(name, "name");
    requireNonNull(reading, "reading");
    requireNonNull(netLabel, "netLabel");
    steps = List.copyOf(steps);
    marks = List.copyOf(marks);
    unplaced = List.copyOf(unplaced);
    sources = List.copyOf(sources);
  }

  /**
   * A step of the series.
   *
   * @param period the days it holds
   * @param label its name, {@code 2024-Q3}
   * @param coverage what silence means in it
   * @param counts incidents by quad class; a class left out has none
   * @param incidents all incidents, those of no class among them; absent where nothing is covered
   *     and nothing recorded, for that is not 0
   * @param net net score, or why there is none
   */
  public record Step(
      Period period,
      String label,
      CoverageState coverage,
      Map<QuadClass, Quantity> counts,
      Cell incidents,
      Cell net) {
    public Step {
      requireNonNull(period, "period");
      requireNonNull(label, "label");
      requireNonNull(coverage, "coverage");
      counts = Collections.unmodifiableMap(new TreeMap<>(counts));
      requireNumberOrAbsent(incidents);
      requireNumberOrAbsent(net);
      boolean none = incidents instanceof Cell.Amount all && all.quantity().value().signum() == 0;
      if (none && coverage == CoverageState.NOT_COVERED) {
        throw new IllegalArgumentException(label + " is not covered, which is not 0 incidents");
      }
    }

    private static void requireNumberOrAbsent(Cell cell) {
      if (!(cell instanceof Cell.Amount || cell instanceof Cell.Absent)) {
        throw new IllegalArgumentException("neither a number nor the absence of one: " + cell);
      }
    }

    /** The count of a quad class as a table shows it: a number, or that nothing is covered. */
    public Cell count(QuadClass quad) {
      Quantity count = counts.get(quad);
      if (count != null) {
        return new Cell.Amount(count);
      }
      return coverage == CoverageState.NOT_COVERED
          ? new Cell.Absent(Cell.Why.NOT_COVERED, "")
          : new Cell.Amount(Quantity.count(0, Reference.NONE));
    }
  }

  /**
   * An event that the figure names.
   *
   * @param event the event
   * @param date when it happened
   * @param label what happened, in a few words
   */
  public record Mark(EventId event, Edtf date, String label) {
    public Mark {
      requireNonNull(event, "event");
      requireNonNull(date, "date");
      requireNonNull(label, "label");
    }
  }
}
