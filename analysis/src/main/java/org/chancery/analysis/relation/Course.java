// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.relation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Weeks;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Grain;

/**
 * The course of a relation: its incidents by calendar unit. An incident counts in the cell that
 * holds its whole date. Those that fit into none (a year's date in a series by month, a date that
 * runs over the edge of the period) are not placed; cells and these together hold every incident
 * whose date can fall into the period.
 *
 * @param counterpart the other side
 * @param grain the calendar unit
 * @param cells the cells, in order, without a gap between them
 * @param notPlaced incidents that fit into no cell, in order
 */
public record Course(
    Counterpart counterpart, Grain grain, List<Cell> cells, List<Incident> notPlaced) {
  public Course {
    requireNonNull(counterpart, "counterpart");
    requireNonNull(grain, "grain");
    cells = List.copyOf(cells);
    notPlaced = List.copyOf(notPlaced);
  }

  /** The course of the relation with a counterpart, over the period that the dealings are about. */
  public static Course of(Dealings dealings, Counterpart counterpart, Grain grain) {
    Placing placing = new Placing(dealings.scope(), grain);
    List<Incident> notPlaced = new ArrayList<>();
    List<Incident> incidents = dealings.with(counterpart);
    for (Incident incident : incidents) {
      if (!placing.place(incident)) {
        notPlaced.add(incident);
      }
    }
    double dispersion = Weeks.ofMonths(dealings.scope()).dispersion(incidents);
    return new Course(counterpart, grain, placing.cells(dispersion), notPlaced);
  }

  /** What the incidents that are not placed would add if each day of their dates were as likely. */
  public Imputation imputed() {
    return Imputation.of(cells.stream().map(Cell::period).toList(), notPlaced);
  }
}
